import { LARGEST_BATCH, type CommandResult } from '#lib/domain/commands/envelope.ts';
import type { Entry, EntryAnswer } from './entry.ts';
import { judge, type PauseReason, type Reply, type Verdict } from './verdict.ts';

/*
 * The sending half of the outbox, without a clock, a network or a database of its own, so that a seeded simulator can
 * drive it through any history. It only moves entries between states; nothing here can delete one.
 */

export type Change = { id: string; attempt: number } & (
	| { state: 'queued'; nextAt: number }
	| { state: 'acked' | 'settled' | 'needs_attention'; answer: EntryAnswer }
);

export interface QueueStore {
	/** Entries in state `queued` or `sending`, oldest first. */
	unsent(): Promise<Entry[]>;
	/** Marks these as `sending` and counts an attempt, in one transaction. Returns those that were still unsent. */
	begin(ids: readonly string[]): Promise<Entry[]>;
	/** Applies the changes in one transaction; see `changed`. */
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

export const LONGEST_BACKOFF_MS = 300_000;
const LONGEST_WAIT_MS = 3_600_000;

export function createQueue(ports: QueuePorts): Queue {
	const { store, now } = ports;
	let failures = 0;
	let largest = LARGEST_BATCH.items;
	let hold = { until: 0, firm: false, reached: false };
	/** Entries that broke the server when sent alone: they go last, and alone, so that they hold up nobody. */
	const suspects = new Set<string>();

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
		const due = urgent ? waiting : waiting.filter((entry) => !isWaiting(entry.nextAt, now()));
		const batch = await store.begin(choose(due).map(({ id }) => id));
		if (batch.length === 0) return nothingToSend(waiting);
		const reply = await ports.send(batchText(ports.personId, batch)).catch(() => null);
		const verdict = judge(
			reply,
			batch.map(({ id }) => id)
		);
		return conclude(verdict, batch);
	}

	function choose(due: readonly Entry[]): Entry[] {
		const trusted = due.filter(({ id }) => !suspects.has(id));
		if (trusted.length > 0) return chooseBatch(trusted, largest);
		return [...due].sort((a, b) => a.attempts - b.attempts).slice(0, 1);
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
		return backOff(verdict, batch);
	}

	async function noteResults(
		{ results, retryAfterMs }: Verdict & { kind: 'answered' },
		batch: readonly Entry[]
	): Promise<FlushOutcome | null> {
		failures = 0;
		largest = Math.min(LARGEST_BATCH.items, largest * 2);
		const byId = new Map(results.map((result) => [result.id, result]));
		const changes = batch.map((entry) => {
			const result = byId.get(entry.id);
			return result && isDecided(result)
				? answered(entry, result)
				: requeue(entry, later(entry, retryAfterMs));
		});
		await store.finish(changes);
		const failed = batch.filter(({ id }) => byId.get(id)?.status === 'failed');
		const wasTrusted = failed.some(({ id }) => !suspects.has(id));
		for (const { id } of failed) suspects.add(id);
		const owed = changes.filter((change) => change.state === 'queued');
		// One that broke the server holds up nobody: the others go on at once, and it follows last.
		if (owed.length === 0 || (wasTrusted && owed.length === failed.length)) return null;
		// What it could not take, or left out, it may take later: no hurry.
		const at = Math.min(...owed.map(({ nextAt }) => nextAt));
		return holdUntil(at, { firm: retryAfterMs !== null, reached: true });
	}

	function later(entry: Entry, retryAfterMs: number | null): number {
		const wait = retryAfterMs ?? backoffMs(entry.attempts, ports.random(), 2_000);
		return now() + Math.min(wait, LONGEST_WAIT_MS);
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
		const wait = verdict.retryAfterMs ?? backoffMs(failures, ports.random(), verdict.floorMs);
		const at = now() + Math.min(wait, LONGEST_WAIT_MS);
		await store.finish(batch.map((entry) => requeue(entry, at)));
		if (verdict.shrink) {
			largest = Math.max(1, Math.floor(batch.length / 2));
			if (batch.length === 1) for (const { id } of batch) suspects.add(id);
		}
		return holdUntil(at, { firm: verdict.retryAfterMs !== null, reached: verdict.reached });
	}

	function holdUntil(at: number, { firm, reached }: { firm: boolean; reached: boolean }): FlushOutcome {
		hold = { until: at, firm, reached };
		return { kind: 'later', at, reached };
	}

	return { flush };
}

/**
 * The entry after a change, or null where the change comes too late: another tab has begun a later attempt, or the
 * answer is already known. Every store applies changes through this.
 */
export function changed(entry: Entry, change: Change): Entry | null {
	if (entry.state !== 'sending' || entry.attempts !== change.attempt) return null;
	if (change.state === 'queued') return { ...entry, state: 'queued', nextAt: change.nextAt };
	return { ...entry, state: change.state, answer: change.answer };
}

/** Full jitter: anywhere from `floorMs` up to 2^`failures` seconds, five minutes at most. */
export function backoffMs(failures: number, random: number, floorMs: number): number {
	return Math.max(floorMs, random * Math.min(LONGEST_BACKOFF_MS, 2 ** failures * 1_000));
}

/** The oldest entries that fit one request. The first always does: the server says so if it is too large. */
export function chooseBatch(due: readonly Entry[], items: number): Entry[] {
	const encoder = new TextEncoder();
	let bytes = ENVELOPE_BYTES;
	const end = due.slice(0, items).findIndex((entry, index) => {
		bytes += encoder.encode(entry.body.command).length + 1;
		return index > 0 && bytes > LARGEST_BATCH.bytes;
	});
	return due.slice(0, end === -1 ? items : end);
}

const ENVELOPE_BYTES = 100;

function batchText(personId: string, batch: readonly Entry[]): string {
	return `{"personId":${JSON.stringify(personId)},"commands":[${batch.map(({ body }) => body.command).join(',')}]}`;
}

// A wait far beyond any we ever set means that the device's clock was moved: then it is over.
function isWaiting(until: number, now: number): boolean {
	return now < until && until - now <= LONGEST_WAIT_MS;
}

function requeue(entry: Entry, nextAt: number): Change {
	return { id: entry.id, attempt: entry.attempts, state: 'queued', nextAt };
}

/** `busy` and `failed` are no answer: the entry is still owed. */
function isDecided({ status }: CommandResult): boolean {
	return status !== 'busy' && status !== 'failed';
}

function answered(entry: Entry, result: CommandResult): Change {
	const { status, code, receipt, receivedAt } = result;
	const answer: EntryAnswer = { status, code, receipt, receivedAt };
	const at = { id: entry.id, attempt: entry.attempts };
	if (status === 'created' || status === 'duplicate') return { ...at, state: 'acked', answer };
	// Erased since on purpose: an entry that had arrived once is not offered a third time.
	const wasReceived = Boolean(entry.answer?.receipt);
	if (status === 'gone' && wasReceived) return { ...at, state: 'settled', answer };
	return { ...at, state: 'needs_attention', answer };
}
