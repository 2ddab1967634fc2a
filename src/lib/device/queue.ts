import { LARGEST_BATCH, type CommandResult } from '#lib/domain/commands/envelope.ts';
import { batchText, chooseBatch } from './batch.ts';
import type { Change } from './change.ts';
import type { Entry, EntryAnswer } from './entry.ts';
import { AFTER_AN_ANSWER, judge, type PauseReason, type Reply, type Verdict, type Wait } from './verdict.ts';

/*
 * The sending half of the outbox, without a clock, a network or a database of its own, so that a seeded simulator can
 * drive it through any history. It only moves entries between states; nothing here can delete one.
 */

export interface QueueStore {
	/** Entries in state `queued` or `sending`, in the order in which they were saved. */
	unsent(): Promise<Entry[]>;
	/** Marks these as `sending` and counts an attempt, in one transaction. Returns those that were still unsent. */
	begin(ids: string[]): Promise<Entry[]>;
	/** Applies the changes in one transaction; see `change.ts`. */
	finish(changes: readonly Change[]): Promise<void>;
}

export interface QueuePorts {
	personId: string;
	store: QueueStore;
	/** Resolves with whatever answered; rejects where nothing did. */
	send: (body: string) => Promise<Reply>;
	/** Runs `work` while no other tab of this person sends. */
	exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>;
	/** Milliseconds since 1970. */
	now: () => number;
	/** From 0 up to, not including, 1. */
	random: () => number;
}

export type FlushOutcome =
	| { kind: 'empty' }
	/** `reached` says whether our server answered at all. */
	| { kind: 'later'; at: number; reached: boolean }
	| { kind: 'paused'; why: PauseReason };

export interface Queue {
	/** Sends what there is. `urgent` (a tap, a new entry, `online`) does not wait for a backoff, only for `Retry-After`. */
	flush(options: { urgent: boolean }): Promise<FlushOutcome>;
}

const LONGEST_WAIT_MS = 3_600_000;
/** An entry that our server leaves without an answer as often as this is one that it cannot read. */
const TRIES_ALONE = 5;

export function createQueue(ports: QueuePorts): Queue {
	const { store, now } = ports;
	let failures = 0;
	let largest = LARGEST_BATCH.items;
	let hold = { until: 0, firm: false, reached: false };
	/** Failed alone, but nobody can say that it was their doing: as those that are set apart, until the app starts again. */
	const suspects = new Set<string>();
	/** How many entries in a row failed alone: after two it is hardly the entries. */
	let failedAlone = 0;

	async function flush({ urgent }: { urgent: boolean }): Promise<FlushOutcome> {
		for (;;) {
			const outcome = await ports.exclusively(() => sendOne(urgent));
			if (outcome) return outcome;
		}
	}

	/** One request at most. Null where there may be more to send. */
	async function sendOne(urgent: boolean): Promise<FlushOutcome | null> {
		if (isWaiting(hold.until, now()) && (hold.firm || !urgent)) {
			return { kind: 'later', at: hold.until, reached: hold.reached };
		}
		const waiting = await store.unsent();
		// A suspect waits for its own time: only the person's "send again" brings it forward.
		const due = waiting.filter((entry) => {
			return !isWaiting(entry.nextAt, now()) || (urgent && !isSuspect(entry));
		});
		const batch = await store.begin(choose(due).map(({ id }) => id));
		if (batch.length === 0) return nothingToSend(waiting);
		const reply = await ports.send(batchText(ports.personId, batch, now())).catch(() => null);
		const verdict = judge(
			reply,
			batch.map(({ id }) => id)
		);
		return conclude(verdict, batch);
	}

	function choose(due: readonly Entry[]): Entry[] {
		const trusted = due.filter((entry) => !isSuspect(entry));
		if (trusted.length > 0) return chooseBatch(trusted, largest);
		return [...due].sort((a, b) => a.attempts - b.attempts).slice(0, 1);
	}

	function isSuspect({ id, setApart }: Entry): boolean {
		return setApart === true || suspects.has(id);
	}

	function nothingToSend(waiting: readonly Entry[]): FlushOutcome {
		const at = Math.min(...waiting.map((entry) => entry.nextAt));
		return waiting.length > 0 ? { kind: 'later', at, reached: true } : { kind: 'empty' };
	}

	async function conclude(verdict: Verdict, batch: Entry[]) {
		if (verdict.kind === 'answered') return noteResults(verdict, batch);
		if (verdict.kind === 'split') return split(verdict, batch);
		if (verdict.kind === 'paused') {
			await store.finish(batch.map((entry) => requeue(entry, now())));
			return { kind: 'paused', why: verdict.why } satisfies FlushOutcome;
		}
		return verdict.shrink ? narrow(verdict, batch) : backOff(verdict, batch);
	}

	async function noteResults({ results, retryAfterMs }: Verdict & { kind: 'answered' }, batch: Entry[]) {
		failures = 0;
		failedAlone = 0;
		largest = Math.min(LARGEST_BATCH.items, largest * 2);
		const byId = new Map(results.map((result) => [result.id, result]));
		const wait = retryAfterMs ?? backoffMs(1, ports.random(), AFTER_AN_ANSWER);
		const later = now() + Math.min(wait, LONGEST_WAIT_MS);
		const noted = batch.map((entry) => {
			const result = byId.get(entry.id);
			if (!result) return leftOut(entry, batch.length, aloneAgainAt(entry));
			return result.status === 'failed'
				? setApart(entry, aloneAgainAt(entry))
				: answered(entry, result, later);
		});
		await store.finish(noted);
		const isBusy = noted.some((change) => change.state === 'queued' && !change.setApart);
		return isBusy ? holdUntil(later, { firm: retryAfterMs !== null, reached: true }) : null;
	}

	/** Smaller batches, at once, until the entry stands alone that the server fails over; then it waits apart. */
	async function narrow(verdict: Verdict & { kind: 'retry' }, batch: Entry[]): Promise<FlushOutcome | null> {
		const [entry] = batch;
		if (batch.length > 1 || !entry) {
			largest = Math.max(1, Math.floor(batch.length / 2));
			await store.finish(batch.map((one) => requeue(one, now())));
			return null;
		}
		failedAlone += 1;
		const wasSuspect = isSuspect(entry);
		suspects.add(entry.id);
		if (failedAlone > 2 && !wasSuspect) return backOff(verdict, batch);
		const at = aloneAgainAt(entry);
		await store.finish([verdict.reached ? setApart(entry, at) : requeue(entry, at)]);
		// The ones behind it have their turn now. Whether our server is there at all, the sync that follows will see.
		return wasSuspect ? { kind: 'later', at, reached: true } : null;
	}

	function aloneAgainAt({ attempts }: Entry): number {
		const wait = Math.min(2 ** attempts * 1_000, LONGEST_WAIT_MS);
		return now() + Math.max(2_000, ports.random() * wait);
	}

	async function split(verdict: Verdict & { kind: 'split' }, batch: readonly Entry[]): Promise<null> {
		largest = Math.max(1, Math.floor(batch.length / 2));
		const answer = { status: verdict.status, code: verdict.code, receipt: null, receivedAt: null };
		await store.finish(
			batch.map((entry) =>
				batch.length > 1
					? requeue(entry, now())
					: { id: entry.id, attempt: entry.attempts, state: 'needs_attention', answer }
			)
		);
		return null;
	}

	async function backOff(
		verdict: Verdict & { kind: 'retry' },
		batch: readonly Entry[]
	): Promise<FlushOutcome> {
		failures += 1;
		const wait = verdict.retryAfterMs ?? backoffMs(failures, ports.random(), verdict.wait);
		const at = now() + Math.min(wait, LONGEST_WAIT_MS);
		await store.finish(batch.map((entry) => requeue(entry, at)));
		return holdUntil(at, { firm: verdict.retryAfterMs !== null, reached: verdict.reached });
	}

	function holdUntil(at: number, { firm, reached }: { firm: boolean; reached: boolean }): FlushOutcome {
		hold = { until: at, firm, reached };
		return { kind: 'later', at, reached };
	}

	return { flush };
}

/** Full jitter: anywhere from `floorMs` up to 2^`failures` seconds, `longestMs` at most. */
export function backoffMs(failures: number, random: number, { floorMs, longestMs }: Wait): number {
	return Math.max(floorMs, random * Math.min(longestMs, 2 ** failures * 1_000));
}

// A wait far beyond any we ever set means that the device's clock was moved: then it is over.
function isWaiting(until: number, now: number): boolean {
	return now < until && until - now <= LONGEST_WAIT_MS;
}

function requeue(entry: Entry, nextAt: number): Change {
	return { id: entry.id, attempt: entry.attempts, state: 'queued', nextAt };
}

function setApart(entry: Entry, nextAt: number): Change {
	return { id: entry.id, attempt: entry.attempts, state: 'queued', nextAt, setApart: true };
}

/** The server answered, and not about this one: by itself next time, and not for ever. */
function leftOut(entry: Entry, batchSize: number, nextAt: number): Change {
	if (batchSize > 1 || entry.attempts < TRIES_ALONE) return setApart(entry, nextAt);
	const answer: EntryAnswer = { status: 'unreadable', code: 'malformed', receipt: null, receivedAt: null };
	return { id: entry.id, attempt: entry.attempts, state: 'needs_attention', answer };
}

function answered(entry: Entry, result: CommandResult, later: number): Change {
	if (result.status === 'busy') return requeue(entry, later);
	const { status, code, receipt, receivedAt } = result;
	const answer: EntryAnswer = { status, code, receipt, receivedAt };
	const at = { id: entry.id, attempt: entry.attempts };
	if (status === 'created' || status === 'duplicate') return { ...at, state: 'acked', answer };
	// Erased since on purpose: an entry that had arrived once is not offered a third time.
	const wasReceived = Boolean(entry.answer?.receipt);
	if (status === 'gone' && wasReceived) return { ...at, state: 'settled', answer };
	return { ...at, state: 'needs_attention', answer };
}
