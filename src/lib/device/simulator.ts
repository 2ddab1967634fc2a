import type { CommandResult } from '#lib/domain/commands/envelope.ts';
import { isUnsent, type Entry } from './entry.ts';
import { changed, type Change } from './change.ts';
import { createQueue, type QueueStore } from './queue.ts';
import { reconciled } from './reconcile.ts';
import type { Reply } from './verdict.ts';

/*
 * One phone with two tabs, one server, and everything that can go wrong between them, played from a seed. After every
 * step the promises of the outbox are checked; a history that breaks one throws its story.
 */

/** Mutants of what surrounds the queue: the simulator must catch each of them. */
export interface Mutations {
	withoutLock?: boolean;
	deletesBeforeAnswer?: boolean;
	dedupesByTime?: boolean;
}

/**
 * `crashes_server`: the database throws over it. `has_no_name`: its envelope cannot be read, so that the answer names
 * no id. Both as the real route does it: what came before in the batch is written, and what comes after may not be.
 */
type Nature = 'good' | 'refused' | 'crashes_server' | 'has_no_name';
interface Written {
	id: string;
	at: number;
	nature: Nature;
}
interface Request {
	tab: number;
	written: Written[];
	answer: (reply: Reply) => void;
	cut: () => void;
}

/** Plays `steps` random events, then lets everything come right, and checks that it did. */
export async function playHistory(seed: number, steps: number, mutations: Mutations = {}): Promise<void> {
	const world = createWorld(seed, mutations);
	for (let step = 0; step < steps; step += 1) {
		await world.step();
		world.check();
	}
	await world.comeRight();
	world.checkEnd();
}

function createWorld(seed: number, mutations: Mutations) {
	const random = randomFrom(seed);
	const story: string[] = [];
	const written: Written[] = [];
	const rows = new Map<string, Entry>();
	const requests: Request[] = [];
	const server = createServer(mutations, random);
	const lock = createLock(mutations);
	const store = createStore(rows, mutations);
	let now = 1_000_000;
	let knownEpoch = server.epoch();
	const tabs = [newTab(0), newTab(1)];

	function newTab(tab: number) {
		let alive = true;
		const ifAlive = <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) => {
			return (...args: Args) => (alive ? work(...args) : new Promise<Result>(() => undefined));
		};
		const queue = createQueue({
			personId: 'person',
			store: { unsent: ifAlive(store.unsent), begin: ifAlive(store.begin), finish: ifAlive(store.finish) },
			send: (body) => request(tab, body),
			exclusively: (work) => lock.run(tab, work),
			now: () => now,
			random
		});
		return { flush: queue.flush, kill: () => (alive = false) };
	}

	function request(tab: number, body: string): Promise<Reply> {
		const { commands } = JSON.parse(body) as { commands: Written[] };
		return new Promise((resolve, reject) => {
			const cut = () => reject(new TypeError('network'));
			requests.push({ tab, written: commands, answer: resolve, cut });
		});
	}

	function write(nature: Nature) {
		const one = { id: `entry-${String(written.length).padStart(4, '0')}`, at: now, nature };
		written.push(one);
		const body = { command: JSON.stringify(one) };
		rows.set(one.id, { id: one.id, state: 'queued', attempts: 0, nextAt: 0, body, answer: null });
	}

	function flush(tab: number, urgent: boolean) {
		tabs[tab]?.flush({ urgent }).catch((error: unknown) => {
			throw error;
		});
	}

	function restart(tab: number) {
		tabs[tab]?.kill();
		// What the dead tab had sent may still arrive.
		for (const lost of take((one) => one.tab === tab)) if (random() < 0.5) server.receive(lost.written);
		tabs[tab] = newTab(tab);
		lock.release(tab);
	}

	function pull() {
		const ackedBefore = new Set(
			[...rows.values()].filter(({ state }) => state === 'acked').map(({ id }) => id)
		);
		const facts = {
			ackedBefore,
			newEpoch: knownEpoch !== server.epoch(),
			serverTime: now,
			lastBackupAt: null
		};
		knownEpoch = server.epoch();
		for (const entry of [...rows.values()]) {
			const after = reconciled(entry, facts);
			if (after) rows.set(entry.id, after);
			else rows.delete(entry.id);
		}
	}

	function take(which: (request: Request) => boolean): Request[] {
		const taken = requests.filter(which);
		for (const one of taken) requests.splice(requests.indexOf(one), 1);
		return taken;
	}

	function first(): Request[] {
		return take((one) => one === requests[0]);
	}

	const events: Record<string, () => void> = {
		write: () => write('good'),
		writeAgain: () => write('good'),
		writeRefused: () => write('refused'),
		writeCrashing: () => random() < 0.3 && write('crashes_server'),
		writeNameless: () => random() < 0.3 && write('has_no_name'),
		flush: () => flush(pick([0, 1]), false),
		flushNow: () => flush(pick([0, 1]), true),
		flushBoth: () => [0, 1].forEach((tab) => flush(tab, true)),
		deliver: () => first().forEach((one) => one.answer(server.receive(one.written))),
		deliverAgain: () => first().forEach((one) => one.answer(server.receive(one.written))),
		duplicateRequest: () => requests[0] && server.receive(requests[0].written),
		portal: () =>
			first().forEach((one) => one.answer({ status: 200, ours: false, retryAfterMs: null, body: null })),
		cutBefore: () => first().forEach((one) => one.cut()),
		cutAfter: () =>
			first().forEach((one) => {
				server.receive(one.written);
				one.cut();
			}),
		restart: () => restart(pick([0, 1])),
		signOut: () => server.signIn(random() < 0.5),
		backUp: () => server.backUp(),
		restore: () => random() < 0.3 && server.restore(),
		pull,
		wait: () => (now += Math.floor(random() * 400_000))
	};

	function pick<Value>(values: readonly Value[]): Value {
		return values[Math.floor(random() * values.length)] as Value;
	}

	async function step() {
		const name = pick(Object.keys(events));
		story.push(name);
		events[name]?.();
		await settle();
	}

	function check() {
		const inFlight = requests.length;
		if (inFlight > 1) fail('two requests at once');
		for (const { id } of written) checkEntry(id);
	}

	function checkEntry(id: string) {
		const row = rows.get(id);
		const held = server.timesApplied(id);
		if (held > 1) fail(`${id} took effect ${held} times`);
		// After a restore the phone's word is out of date until it has heard of the new epoch.
		if (knownEpoch !== server.epoch()) return;
		if (!row && held === 0) fail(`${id} is lost`);
		if ((row?.state === 'acked' || row?.state === 'settled') && held === 0)
			fail(`${id} is said to have arrived`);
		if (row?.state === 'needs_attention' && held > 0) fail(`${id} is said to be refused`);
	}

	async function comeRight() {
		server.signIn(true);
		for (let round = 0; round < 200; round += 1) {
			pull();
			now += 3_700_000;
			flush(round % 2, true);
			await settle();
			for (let sent = first(); sent.length > 0; sent = first()) {
				sent.forEach((one) => one.answer(server.receive(one.written)));
				await settle();
			}
			check();
		}
	}

	function checkEnd() {
		const expected = {
			good: 'settled',
			refused: 'needs_attention',
			crashes_server: 'queued',
			has_no_name: 'needs_attention'
		};
		for (const { id, nature } of written) {
			const state = rows.get(id)?.state ?? 'nothing';
			if (expected[nature] !== state) fail(`${id} (${nature}) ended as ${state}`);
			if (nature === 'good' && server.timesApplied(id) !== 1) fail(`${id} never arrived`);
		}
	}

	function fail(what: string): never {
		throw new Error(`seed ${seed}: ${what} after ${story.join(', ')}`);
	}

	return { step, check, comeRight, checkEnd };
}

function createServer({ dedupesByTime = false }: Mutations, random: () => number) {
	let applied: Written[] = [];
	let backup: Written[] = [];
	let epoch = 1;
	let signedIn = true;
	const sameEntry = (a: Written, b: Written) => (dedupesByTime ? a.at === b.at : a.id === b.id);

	function receive(entries: readonly Written[]): Reply {
		const answer = (status: number, body: unknown): Reply => ({
			status,
			ours: true,
			retryAfterMs: null,
			body
		});
		if (!signedIn) return answer(401, { code: 'signed_out' });
		// A full disk, or a lock held too long: whatever it could not write has an answer of its own.
		const busyFrom = random() < 0.1 ? Math.floor(random() * entries.length) : entries.length;
		const crash = entries.findIndex(({ nature }) => nature === 'crashes_server');
		if (crash === -1 || random() < 0.4)
			return answer(200, { results: entries.map((one, at) => (at >= busyFrom ? busy(one) : take(one))) });
		entries.slice(0, crash).forEach(take);
		// The mark is lost where the error comes from around our route, or from a proxy.
		return { ...answer(500, { code: 'unexpected' }), ours: random() < 0.5 };
	}

	function busy({ id }: Written): CommandResult {
		return { id, status: 'busy', code: 'busy', receipt: null, receivedAt: null };
	}

	function take(entry: Written): CommandResult {
		const seen = applied.some((other) => sameEntry(other, entry));
		const base = { id: entry.id, code: null, receipt: 'R', receivedAt: 1 };
		const refused = { ...base, status: 'rejected' as const, receipt: null };
		if (entry.nature === 'refused') return { ...refused, code: 'words_missing' };
		if (entry.nature === 'crashes_server') return { ...refused, status: 'failed', code: 'unexpected' };
		if (entry.nature === 'has_no_name') return { ...refused, id: '', code: 'malformed' };
		if (!seen) applied.push(entry);
		return { ...base, status: seen ? 'duplicate' : 'created' };
	}

	return {
		receive,
		epoch: () => epoch,
		signIn: (value: boolean) => (signedIn = value),
		backUp: () => (backup = [...applied]),
		restore: () => {
			applied = [...backup];
			epoch += 1;
		},
		timesApplied: (id: string) => applied.filter((entry) => entry.id === id).length
	};
}

function createStore(rows: Map<string, Entry>, { deletesBeforeAnswer = false }: Mutations): QueueStore {
	return {
		unsent: async () => [...rows.values()].filter(isUnsent).sort((a, b) => (a.id < b.id ? -1 : 1)),
		begin: async (ids) => {
			const begun = ids.flatMap((id) => rows.get(id) ?? []).filter(isUnsent);
			return begun.map((entry) => {
				const sending: Entry = { ...entry, state: 'sending', attempts: entry.attempts + 1 };
				if (deletesBeforeAnswer) rows.delete(entry.id);
				else rows.set(entry.id, sending);
				return sending;
			});
		},
		finish: async (changes: readonly Change[]) => {
			for (const change of changes) {
				const entry = rows.get(change.id);
				const after = entry && changed(entry, change);
				if (after) rows.set(after.id, after);
			}
		}
	};
}

function createLock({ withoutLock = false }: Mutations) {
	let holder: number | null = null;
	let waiting: { tab: number; start: () => void }[] = [];

	function next() {
		const first = waiting.shift();
		holder = first?.tab ?? null;
		first?.start();
	}

	async function run<Result>(tab: number, work: () => Promise<Result>): Promise<Result> {
		if (withoutLock) return work();
		if (holder !== null) await new Promise<void>((start) => waiting.push({ tab, start }));
		holder = tab;
		const result = await work();
		next();
		return result;
	}

	function release(tab: number) {
		waiting = waiting.filter((one) => one.tab !== tab);
		if (holder === tab) next();
	}

	return { run, release };
}

/** The generator "mulberry32": small, and the same on every machine. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Lets every promise that can go on go on. */
function settle(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
