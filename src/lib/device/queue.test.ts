import { describe, expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { chooseBatch } from './batch.ts';
import { changed, type Change } from './change.ts';
import { backoffMs, createQueue } from './queue.ts';
import { KEEP_MS, reconciled } from './reconcile.ts';
import type { Mutations } from './simulated-store.ts';
import { playHistory } from './simulator.ts';
import { AFTER_AN_ANSWER, WITHOUT_AN_ANSWER, judge, type Reply } from './verdict.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

function entry(changes: Partial<Entry> = {}): Entry {
	return {
		id: 'a',
		state: 'queued',
		attempts: 0,
		nextAt: 0,
		body: { command: '{}' },
		answer: null,
		...changes
	};
}

function ours(status: number, body: unknown = null, retryAfterMs: number | null = null): Reply {
	return { status, ours: true, retryAfterMs, body };
}

describe('any history of a phone and a server', () => {
	test('200 seeds of 50 events keep every promise', async () => {
		for (const seed of SEEDS) await expect(playHistory(seed, 50)).resolves.toBeUndefined();
	}, 60_000);

	test.for<[string, Mutations, RegExp]>([
		['no lock', { withoutLock: true }, /two requests at once/],
		['delete before the answer', { deletesBeforeAnswer: true }, /is lost/],
		['duplicates told by time', { dedupesByTime: true }, /is said to have arrived|took effect/]
	])('the mutant "%s" is caught', async ([, mutations, complaint]) => {
		const histories = SEEDS.map((seed) => () => playHistory(seed, 50, mutations));
		await expect(firstFailure(histories)).resolves.toMatch(complaint);
	});
});

async function firstFailure(histories: (() => Promise<void>)[]): Promise<string> {
	for (const play of histories) {
		const failure = await play().then(
			() => null,
			(error: Error) => error.message
		);
		if (failure) return failure;
	}
	return 'nothing was caught';
}

describe('what a reply means', () => {
	test.for([
		['no answer at all', null],
		['a captive portal', { ...ours(200, { results: [] }), ours: false }],
		["a portal's 401", { ...ours(401), ours: false }],
		['an empty 200', ours(200)],
		['a reply about other entries', ours(200, { results: [{ id: 'z', status: 'created' }] })],
		['204', ours(204)],
		['408', ours(408)],
		['429', ours(429)],
		['502', ours(502)],
		['503', ours(503)]
	] as const)('%s is tried again', ([, reply]) => {
		expect(judge(reply, ['a'])).toMatchObject({ kind: 'retry', shrink: false });
	});

	test.for([
		[401, 'signed_out'],
		[403, 'forbidden'],
		[426, 'update_needed']
	] as const)('our %i pauses', ([status, why]) => {
		expect(judge(ours(status), ['a'])).toEqual({ kind: 'paused', why });
	});

	test("another person's session pauses", () => {
		const reply = ours(403, { code: 'wrong_person' });
		expect(judge(reply, ['a'])).toEqual({ kind: 'paused', why: 'other_person' });
	});

	test.for([413, 400, 409, 422])('our %i splits the batch', (status) => {
		expect(judge(ours(status), ['a'])).toMatchObject({ kind: 'split' });
	});

	test("a proxy's 413 makes smaller batches and blames no entry", () => {
		expect(judge({ ...ours(413), ours: false }, ['a'])).toMatchObject({ kind: 'retry', shrink: true });
	});

	test('Retry-After is believed only from us', () => {
		expect(judge(ours(503, null, 9_000), ['a'])).toMatchObject({ retryAfterMs: 9_000 });
		expect(judge({ ...ours(503, null, 9_000), ours: false }, ['a'])).toMatchObject({ retryAfterMs: null });
	});
});

describe('how long to wait', () => {
	test('jitter covers everything up to 2^n seconds', () => {
		expect(backoffMs(3, 0, WITHOUT_AN_ANSWER)).toBe(0);
		expect(backoffMs(3, 0.5, WITHOUT_AN_ANSWER)).toBe(4_000);
	});

	test('without an answer half a minute at most: nobody says when there is signal again', () => {
		expect(backoffMs(30, 0.999_999, WITHOUT_AN_ANSWER)).toBeLessThanOrEqual(30_000);
		expect(judge(null, ['a'])).toMatchObject({ wait: WITHOUT_AN_ANSWER });
	});

	test('after an answer at least two seconds, and five minutes at most', () => {
		expect(backoffMs(1, 0, AFTER_AN_ANSWER)).toBe(2_000);
		expect(backoffMs(30, 0.999_999, AFTER_AN_ANSWER)).toBeGreaterThan(30_000);
		expect(backoffMs(30, 0.999_999, AFTER_AN_ANSWER)).toBeLessThanOrEqual(300_000);
		expect(judge(ours(502), ['a'])).toMatchObject({ wait: AFTER_AN_ANSWER });
	});
});

describe('a batch', () => {
	test('holds 25 entries at most', () => {
		const many = Array.from({ length: 40 }, (_, index) => entry({ id: String(index) }));
		expect(chooseBatch(many, 25)).toHaveLength(25);
	});

	test('holds 64 kB at most, counted in bytes, and never nothing', () => {
		const long = (id: string) => entry({ id, body: { command: 'ŵ'.repeat(15_000) } });
		expect(chooseBatch([long('a'), long('b'), long('c')], 25)).toHaveLength(2);
		expect(chooseBatch([entry({ body: { command: 'x'.repeat(90_000) } })], 25)).toHaveLength(1);
	});
});

describe('a change that comes too late', () => {
	const late: Change = { id: 'a', attempt: 1, state: 'queued', nextAt: 5 };

	test('does not undo what another tab has learnt', () => {
		expect(changed(entry({ state: 'acked', attempts: 1 }), late)).toBeNull();
		expect(changed(entry({ state: 'sending', attempts: 2 }), late)).toBeNull();
		expect(changed(entry({ state: 'sending', attempts: 1 }), late)).toMatchObject({
			state: 'queued',
			nextAt: 5
		});
	});
});

describe('sending', () => {
	function setUp(replies: ((body: string) => Reply)[], entries: Entry[]) {
		const rows = new Map(entries.map((one) => [one.id, one]));
		const sent: string[][] = [];
		const queue = createQueue({
			personId: 'p',
			store: {
				unsent: async () =>
					[...rows.values()].filter(({ state }) => state === 'queued' || state === 'sending'),
				begin: async (ids) =>
					ids.map((id) => {
						const begun = {
							...rows.get(id)!,
							state: 'sending' as const,
							attempts: rows.get(id)!.attempts + 1
						};
						rows.set(id, begun);
						return begun;
					}),
				finish: async (changes) => {
					for (const change of changes) rows.set(change.id, changed(rows.get(change.id)!, change)!);
				}
			},
			send: async (body) => {
				sent.push((JSON.parse(body) as { commands: { id: string }[] }).commands.map(({ id }) => id));
				return (replies.shift() ?? created)(body);
			},
			exclusively: (work) => work(),
			now: () => 1_000,
			random: () => 0.5
		});
		return { queue, rows, sent };
	}

	const created = (body: string) =>
		ours(200, {
			results: (JSON.parse(body) as { commands: { id: string }[] }).commands.map(({ id }) => ({
				id,
				status: 'created',
				code: null,
				receipt: 'K7Q-4M2',
				receivedAt: 7
			}))
		});
	const named = (id: string, changes: Partial<Entry> = {}) =>
		entry({ id, body: { command: JSON.stringify({ id }) }, ...changes });

	test('413 halves until the one entry that is too large stands alone', async () => {
		const tooLarge = (body: string) =>
			body.includes('"b"') ? ours(413, { code: 'too_large' }) : created(body);
		const { queue, rows } = setUp(
			Array(9).fill(tooLarge),
			['a', 'b', 'c', 'd'].map((id) => named(id))
		);
		await expect(queue.flush({ urgent: false })).resolves.toEqual({ kind: 'empty' });
		expect([...rows.values()].map(({ state }) => state)).toEqual([
			'acked',
			'needs_attention',
			'acked',
			'acked'
		]);
	});

	test('Retry-After holds back even an urgent flush', async () => {
		const { queue, sent } = setUp([() => ours(503, null, 60_000)], [named('a')]);
		await queue.flush({ urgent: true });
		await expect(queue.flush({ urgent: true })).resolves.toEqual({
			kind: 'later',
			at: 61_000,
			reached: true
		});
		expect(sent).toHaveLength(1);
	});

	test('a plain backoff gives way to an urgent flush, not to a timer', async () => {
		const { queue, sent } = setUp([() => ours(503)], [named('a')]);
		await queue.flush({ urgent: false });
		await queue.flush({ urgent: false });
		expect(sent).toHaveLength(1);
		await queue.flush({ urgent: true });
		expect(sent).toHaveLength(2);
	});

	test('two entries that break the server hold up nobody behind them', async () => {
		const crashing = (body: string) => (/"a"|"b"/.test(body) ? ours(500) : created(body));
		const { queue, rows } = setUp(
			Array(20).fill(crashing),
			['a', 'b', 'c', 'd'].map((id) => named(id))
		);
		for (let round = 0; round < 6; round += 1) await queue.flush({ urgent: true });
		expect([...rows.values()].map(({ state }) => state)).toEqual(['queued', 'queued', 'acked', 'acked']);
	});

	test.for([
		['marked as ours', true],
		['without our mark, as Kit or a proxy gives it', false]
	] as const)(
		'one that makes the server fail waits apart while the others arrive: 500 %s',
		async ([, isOurs]) => {
			const crashing = (body: string) =>
				body.includes('"c"') ? { ...ours(500), ours: isOurs } : created(body);
			const ids = Array.from('abcdefghijklmnopqrstuvwxy');
			const { queue, rows, sent } = setUp(
				Array(40).fill(crashing),
				ids.map((id) => named(id))
			);
			const outcome = await queue.flush({ urgent: false });
			const unsent = [...rows.values()].filter(({ state }) => state !== 'acked');
			expect(unsent.map(({ id }) => id)).toEqual(['c']);
			expect(unsent[0]?.setApart).toBe(isOurs || undefined);
			expect(outcome).toMatchObject({ kind: 'later', reached: true });
			expect(sent.length).toBeLessThan(16);
		}
	);

	test('a server that fails over everything is not asked again and again', async () => {
		const { queue, sent } = setUp(
			Array(99).fill(() => ours(500)),
			Array.from('abcdefghijklmnopqrstuvwxy').map((id) => named(id))
		);
		await queue.flush({ urgent: false });
		expect(sent.length).toBeLessThan(10);
		const before = sent.length;
		await queue.flush({ urgent: true });
		expect(sent.length - before).toBeLessThan(3);
	});

	test('one result of a kind from a newer server costs only itself', async () => {
		const mixed = (body: string) => {
			const { results } = created(body).body as { results: object[] };
			return ours(200, { results: [{ id: 'a', status: 'something_new' }, ...results.slice(1)] });
		};
		const { queue, rows } = setUp([mixed], [named('a'), named('b')]);
		await queue.flush({ urgent: false });
		expect(rows.get('a')).toMatchObject({ state: 'queued' });
		expect(rows.get('b')).toMatchObject({ state: 'acked' });
	});

	test('an envelope that the server cannot even name is not posted for ever', async () => {
		const nameless = { id: '', status: 'rejected', code: 'malformed', receipt: null, receivedAt: null };
		const { queue, rows, sent } = setUp(
			Array(99).fill(() => ours(200, { results: [nameless] })),
			[named('a', { attempts: 3 })]
		);
		for (let round = 0; round < 9; round += 1) {
			const row = rows.get('a');
			if (row) rows.set('a', { ...row, nextAt: 0 });
			await queue.flush({ urgent: true });
		}
		expect(sent).toHaveLength(2);
		expect(rows.get('a')).toMatchObject({ state: 'needs_attention', answer: { status: 'unreadable' } });
	});

	test('an entry the answer leaves out stays queued', async () => {
		const onlyFirst = () =>
			ours(200, { results: [{ id: 'a', status: 'created', code: null, receipt: 'R', receivedAt: 1 }] });
		const { queue, rows } = setUp([onlyFirst], [named('a'), named('b')]);
		await queue.flush({ urgent: false });
		expect([...rows.values()].map(({ state }) => state)).toEqual(['acked', 'queued']);
	});

	const answering =
		(codes: Record<string, string>, retryAfterMs: number | null = null) =>
		(body: string) => {
			const { results } = created(body).body as { results: { id: string }[] };
			const statuses: Record<string, string> = { busy: 'busy', unexpected: 'failed' };
			const answered = results.map((result) => {
				const code = codes[result.id];
				return code ? { ...result, status: statuses[code], code, receipt: null, receivedAt: null } : result;
			});
			return ours(200, { results: answered }, retryAfterMs);
		};

	test('an entry that the server could not take just now stays owed, and is left alone as long as it said', async () => {
		const { queue, rows, sent } = setUp([answering({ b: 'busy' }, 60_000)], [named('a'), named('b')]);
		await expect(queue.flush({ urgent: true })).resolves.toMatchObject({ kind: 'later', at: 61_000 });
		expect([...rows.values()].map(({ state }) => state)).toEqual(['acked', 'queued']);
		await queue.flush({ urgent: true });
		expect(sent).toHaveLength(1);
	});

	test('an entry on which the server failed is set apart, and the others go on at once', async () => {
		const failing = answering({ a: 'unexpected' });
		const many = Array.from({ length: 30 }, (_, index) => named(`b${String(index).padStart(2, '0')}`));
		const { queue, rows, sent } = setUp(Array(9).fill(failing), [named('a'), ...many]);
		await expect(queue.flush({ urgent: true })).resolves.toMatchObject({ kind: 'later' });
		expect(sent.map((ids) => ids.length)).toEqual([25, 6]);
		expect(rows.get('a')).toMatchObject({ state: 'queued', setApart: true, answer: null });
		expect([...rows.values()].filter(({ state }) => state === 'acked')).toHaveLength(30);
	});

	test('signing out pauses and keeps everything', async () => {
		const { queue, rows } = setUp([() => ours(401)], [named('a')]);
		await expect(queue.flush({ urgent: false })).resolves.toEqual({ kind: 'paused', why: 'signed_out' });
		expect(rows.get('a')).toMatchObject({ state: 'queued', answer: null });
	});

	test('what was erased on purpose after it had arrived is not asked about again', async () => {
		const gone = () =>
			ours(200, { results: [{ id: 'a', status: 'gone', code: null, receipt: null, receivedAt: null }] });
		const answer = { status: 'created' as const, code: null, receipt: 'R', receivedAt: 1 };
		const { queue, rows } = setUp([gone, gone], [named('a', { answer })]);
		await queue.flush({ urgent: false });
		expect(rows.get('a')?.state).toBe('settled');
	});
});

describe('after a sync', () => {
	const facts = { newEpoch: false, ackedBefore: new Set(['a']), serverTime: KEEP_MS + 100, lastBackupAt: 90 };
	const answer = { status: 'created' as const, code: null, receipt: 'R', receivedAt: 50 };

	test('what was acknowledged before it began has come back', () => {
		expect(reconciled(entry({ state: 'acked' }), facts)?.state).toBe('settled');
		expect(reconciled(entry({ id: 'b', state: 'acked' }), facts)?.state).toBe('acked');
	});

	test('a new epoch has everything offered again', () => {
		const after = reconciled(entry({ state: 'settled', answer, nextAt: 9 }), { ...facts, newEpoch: true });
		expect(after).toMatchObject({ state: 'queued', nextAt: 0, answer });
	});

	test('an entry is let go only when it is old and a backup holds it', () => {
		const settled = entry({ state: 'settled', answer });
		expect(reconciled(settled, facts)).toBeNull();
		expect(reconciled(settled, { ...facts, lastBackupAt: 40 })).toBe(settled);
		expect(reconciled(settled, { ...facts, lastBackupAt: null })).toBe(settled);
		expect(reconciled(settled, { ...facts, serverTime: KEEP_MS })).toBe(settled);
	});

	test('unsent and refused entries are never touched', () => {
		for (const state of ['queued', 'sending', 'needs_attention'] as const) {
			const one = entry({ state });
			expect(reconciled(one, { ...facts, newEpoch: true })).toBe(one);
		}
	});
});
