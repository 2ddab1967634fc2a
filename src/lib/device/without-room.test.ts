import { expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { StorageFault } from './faults.ts';
import { changed } from './change.ts';
import { createQueue, type QueueStore } from './queue.ts';
import { evenWithoutRoom } from './without-room.ts';

function entry(id: string): Entry {
	return { id, state: 'queued', attempts: 0, nextAt: 0, body: { command: `{"id":"${id}"}` }, answer: null };
}

/** The rows of a phone, of which no room can be taken away but to write. */
function phone(...entries: Entry[]) {
	const rows = new Map(entries.map((row) => [row.id, row]));
	const room = { isLeft: false };
	const write = (row: Entry) => {
		if (!room.isLeft) throw new StorageFault('storage_full', null);
		rows.set(row.id, row);
	};
	const store: QueueStore = {
		unsent: () =>
			Promise.resolve([...rows.values()].filter(({ state }) => state === 'queued' || state === 'sending')),
		begin: (ids) =>
			Promise.resolve().then(() =>
				ids.flatMap((id) => {
					const row = rows.get(id);
					if (!row || (row.state !== 'queued' && row.state !== 'sending')) return [];
					const begun: Entry = { ...row, state: 'sending', attempts: row.attempts + 1 };
					write(begun);
					return [begun];
				})
			),
		finish: (changes) =>
			Promise.resolve().then(() => {
				for (const change of changes) {
					const row = rows.get(change.id);
					const next = row && changed(row, change);
					if (next) write(next);
				}
			})
	};
	return { rows, room, store };
}

function sender(store: QueueStore, answer: (id: string) => string = () => 'created') {
	const sent: string[][] = [];
	const queue = createQueue({
		personId: 'p',
		store,
		send: (body) => {
			const { commands } = JSON.parse(body) as { commands: { id: string }[] };
			const ids = commands.map(({ id }) => id);
			sent.push(ids);
			const results = ids.map((id) => ({ id, status: answer(id), code: null, receipt: 'R', receivedAt: 1 }));
			return Promise.resolve({ status: 200, ours: true, retryAfterMs: null, body: { results } });
		},
		exclusively: (work) => work(),
		now: () => 1_000,
		random: () => 0
	});
	return { queue, sent };
}

test('what waits is sent once while there is no room to mark it, and marked when there is', async () => {
	const { rows, room, store } = phone(entry('a'), entry('b'));
	const { queue, sent } = sender(evenWithoutRoom(store));
	await expect(queue.flush({ urgent: true })).resolves.toEqual({ kind: 'empty' });
	await queue.flush({ urgent: true });
	expect(sent).toEqual([['a', 'b']]);
	expect([...rows.values()].map(({ state }) => state)).toEqual(['queued', 'queued']);
	room.isLeft = true;
	await expect(queue.flush({ urgent: true })).resolves.toEqual({ kind: 'empty' });
	expect(sent).toHaveLength(1);
	expect([...rows.values()]).toMatchObject([
		{ id: 'a', state: 'acked', answer: { receipt: 'R' } },
		{ id: 'b', state: 'acked' }
	]);
});

test('what is refused then is shown as refused once there is room', async () => {
	const { rows, room, store } = phone(entry('a'), entry('b'));
	const { queue, sent } = sender(evenWithoutRoom(store), (id) => (id === 'a' ? 'rejected' : 'created'));
	await queue.flush({ urgent: true });
	room.isLeft = true;
	await queue.flush({ urgent: true });
	expect(sent).toHaveLength(1);
	expect([rows.get('a')?.state, rows.get('b')?.state]).toEqual(['needs_attention', 'acked']);
});

test('room that goes between sending and the answer loses no answer', async () => {
	const { rows, room, store } = phone(entry('a'));
	room.isLeft = true;
	const begin = store.begin.bind(store);
	const { queue, sent } = sender(
		evenWithoutRoom({
			...store,
			begin: async (ids) => {
				const begun = await begin(ids);
				if (sent.length === 0) room.isLeft = false;
				return begun;
			}
		})
	);
	await expect(queue.flush({ urgent: true })).resolves.toEqual({ kind: 'empty' });
	expect([sent.length, rows.get('a')?.state]).toEqual([1, 'sending']);
	room.isLeft = true;
	await queue.flush({ urgent: true });
	expect([sent.length, rows.get('a')?.state]).toEqual([1, 'acked']);
});

test('any other fault of the store is not got round', async () => {
	const { store } = phone(entry('a'));
	const broken = { ...store, begin: () => Promise.reject(new StorageFault('storage_failed', null)) };
	const { queue } = sender(evenWithoutRoom(broken));
	await expect(queue.flush({ urgent: true })).rejects.toThrow('storage_failed');
});
