import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestOf } from '#lib/domain/records/digest.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { newEntry } from './new-entry.ts';
import { openStore, type Store } from './store.ts';
import type { Contact } from './sync-state.ts';
import { startSync, type Sync } from './sync.ts';

/** What the stubbed server holds, and every request it got, as `METHOD path`. */
interface Server {
	records: RevisedRecord[];
	asked: string[];
	answer: (request: { method: string; path: string; body: string }) => Response;
}

let store: Store;
let server: Server;
let sync: Sync;
let contacts: Contact[];
let unkept: SyncAnswer[];
let faults: unknown[];

beforeEach(async () => {
	const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	vi.stubGlobal('window', new EventTarget());
	vi.stubGlobal('document', page);
	vi.stubGlobal('navigator', { onLine: true });
	vi.stubGlobal(
		'fetch',
		async (path: string, { method = 'GET', body = '' }: { method?: string; body?: string }) => {
			server.asked.push(`${method} ${path}`);
			return server.answer({ method, path, body });
		}
	);
	store = await openStore(newIdentifier());
	server = { records: [], asked: [], answer: answerAsServer };
	contacts = [];
	unkept = [];
	faults = [];
});

afterEach(() => {
	expect(faults).toEqual([]);
	sync.stop();
	store.close();
	vi.unstubAllGlobals();
});

async function syncOnce(): Promise<void> {
	sync = startSync({
		store,
		onContact: (contact) => contacts.push(contact),
		onFault: (error) => faults.push(error),
		onUnkept: (answer) => unkept.push(answer),
		isExpecting: () => false
	});
	await sync.now();
}

function json(body: unknown, status = 200): Response {
	return new Response(JSON.stringify(body), { status, headers: { 'x-waymark': '1' } });
}

function answerAsServer({ method, path, body }: { method: string; path: string; body: string }): Response {
	if (method === 'POST') {
		const { commands } = JSON.parse(body) as { commands: { id: string }[] };
		const created = { status: 'created', code: null, receipt: 'K7Q-4M2', receivedAt: 5 };
		return json({ results: commands.map(({ id }) => ({ id, ...created })) });
	}
	const full = !path.includes('since=');
	return json({
		cursor: `life.${server.records.length}`,
		full,
		records: full ? server.records : server.records.slice(-1),
		tombstones: [],
		count: server.records.length,
		digest: digestOf(server.records),
		personId: store.personId,
		serverTime: Date.now(),
		lastBackupAt: null
	});
}

function record(revision: number, kind = 'need'): RevisedRecord {
	const id = newIdentifier();
	return { kind, id, revision, body: { kind, id, area: 'finances' } as RevisedRecord['body'] };
}

async function write(): Promise<void> {
	await store.add(
		newEntry(
			'positive_change.record',
			{ changeKind: 'went_well', area: null, words: 'I went', strength: '', noticedBy: null },
			Date.now()
		)
	);
}

test('sends what is owed before it asks what is new, and settles it with the next answer', async () => {
	await write();
	await syncOnce();
	expect(server.asked.slice(0, 2)).toEqual(['POST /api/v1/commands', 'GET /api/v1/sync']);
	await expect(store.readEntries()).resolves.toEqual([]);
	expect(contacts.at(-1)).toBe('reached');
});

test('a store that has drifted is filled again from the beginning', async () => {
	server.records = [record(1), record(2)];
	await syncOnce();
	server.records = [record(3), record(4), record(5)];
	await sync.now();
	expect(server.asked.slice(-2)).toEqual([
		expect.stringMatching(/^GET \/api\/v1\/sync\?since=life\.2&inTouchAt=\d+$/),
		'GET /api/v1/sync'
	]);
	const { records } = await store.read();
	expect(digestOf(records)).toBe(digestOf(server.records));
});

test('a record of a kind from a newer server is kept and does no harm', async () => {
	server.records = [record(1, 'something_new')];
	await syncOnce();
	await expect(store.read()).resolves.toMatchObject({ records: [{ body: { kind: 'something_new' } }] });
});

test('a signed-out phone keeps what it owes and asks for nothing', async () => {
	await write();
	server.answer = () => json({ code: 'signed_out' }, 401);
	await syncOnce();
	await expect(store.countUnsent()).resolves.toBe(1);
	expect(contacts.at(-1)).toBe('signed_out');
	expect(server.asked.every((request) => request.startsWith('POST'))).toBe(true);
});

test("another person's session gets nothing and gives nothing", async () => {
	await write();
	server.answer = () => json({ code: 'wrong_person' }, 403);
	await syncOnce();
	expect(contacts.at(-1)).toBe('other_person');
	await expect(store.countUnsent()).resolves.toBe(1);
});

test('a captive portal is no server', async () => {
	await write();
	server.answer = () => new Response('<html>Welcome to our Wi-Fi</html>');
	await syncOnce();
	expect(contacts.at(-1)).toBe('unreachable');
	expect(server.asked.every((request) => request.startsWith('POST'))).toBe(true);
	await expect(store.countUnsent()).resolves.toBe(1);
});

test('with no signal everything stays, and coming back is enough', async () => {
	await write();
	server.answer = () => {
		throw new TypeError('network');
	};
	await syncOnce();
	expect(contacts.at(-1)).toBe('unreachable');
	server.answer = answerAsServer;
	window.dispatchEvent(new Event('online'));
	await vi.waitFor(async () => expect(await store.countUnsent()).toBe(0));
});

test('what there is no room to keep is shown all the same, and the rounds go on', async () => {
	server.records = [record(1), record(2)];
	const original = IDBObjectStore.prototype.put;
	IDBObjectStore.prototype.put = () => {
		throw new DOMException('no room', 'QuotaExceededError');
	};
	await syncOnce();
	IDBObjectStore.prototype.put = original;
	expect(unkept.at(-1)).toMatchObject({ records: server.records });
	expect(faults.at(-1)).toMatchObject({ code: 'storage_full' });
	expect(contacts.at(-1)).toBe('reached');
	faults = [];
	await sync.now();
	expect((await store.read()).records).toHaveLength(2);
});

test('a server that was restored is offered at once what this phone had sent, not at the next round', async () => {
	await write();
	await syncOnce();
	server.answer = (request) =>
		request.method === 'POST'
			? answerAsServer(request)
			: json({
					cursor: 'restored.0',
					full: true,
					records: [],
					tombstones: [],
					count: 0,
					digest: digestOf([]),
					personId: store.personId,
					serverTime: Date.now(),
					lastBackupAt: null
				});
	server.asked = [];
	await sync.now();
	await vi.waitFor(() => expect(server.asked).toContain('POST /api/v1/commands'));
	await vi.waitFor(async () => expect(await store.readEntries()).toEqual([]));
});

test('told that it asks too often, it says neither that it is up to date nor that there is no signal, and rests', async () => {
	await write();
	server.answer = ({ method }) =>
		new Response(JSON.stringify({ code: 'too_many_requests' }), {
			status: 429,
			headers: { 'x-waymark': '1', ...(method === 'GET' && { 'retry-after': '60' }) }
		});
	await syncOnce();
	expect(contacts.at(-1)).toBe('unknown');
	server.asked = [];
	server.answer = answerAsServer;
	window.dispatchEvent(new Event('online'));
	await vi.waitFor(async () => expect(await store.countUnsent()).toBe(0));
	await sync.now();
	expect(server.asked.filter((request) => request.startsWith('GET'))).toEqual([]);
	vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
	await sync.now();
	expect(contacts.at(-1)).toBe('reached');
	vi.restoreAllMocks();
});

test('a page that is hidden comes for nothing, whether its time is up or the signal comes back', async () => {
	await syncOnce();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	await sync.now();
	server.asked = [];
	Object.assign(document, { visibilityState: 'hidden' });
	document.dispatchEvent(new Event('visibilitychange'));
	await vi.advanceTimersByTimeAsync(3_600_000);
	window.dispatchEvent(new Event('online'));
	await vi.advanceTimersByTimeAsync(1_000);
	vi.useRealTimers();
	await new Promise((go) => setTimeout(go, 50));
	expect(server.asked).toEqual([]);
	// What was written meanwhile goes off all the same: whoever put their phone away has said it.
	await write();
	window.dispatchEvent(new Event('online'));
	await vi.waitFor(async () => expect(await store.countUnsent()).toBe(0));
	expect(server.asked.filter((request) => request.startsWith('GET'))).toEqual([]);
	Object.assign(document, { visibilityState: 'visible' });
	document.dispatchEvent(new Event('visibilitychange'));
	await vi.waitFor(() => expect(server.asked.filter((request) => request.startsWith('GET'))).not.toEqual([]));
});
