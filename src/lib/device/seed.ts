import type { RevisedRecord } from '#lib/domain/records/records.ts';
import type { PlanOrder } from '#lib/domain/plan/plan-order.ts';
import type { SnapshotAnswer, SyncAnswer } from '#lib/domain/records/sync.ts';
import type { Meta } from './database.ts';
import type { Entry } from './entry.ts';

/** What a person's pages start from. */
export interface Seed {
	personId: string;
	records: RevisedRecord[];
	/** How many rows of this phone's copy cannot be read. */
	unreadable: number;
	/** Commands of theirs that have not come back in a sync. */
	entries: Entry[];
	/** Which forms are half written on this phone. */
	drafts: string[];
	/** Up to where the records are the server's. */
	cursor: string | null;
	/** The server's clock at the last sync, in milliseconds. */
	lastSyncAt: number | null;
	/** The server's clock minus this device's, in milliseconds; null where nobody knows. */
	clockOffset: number | null;
	/** The order of the plan as it was made of exactly this; null where nobody kept it. */
	planOrder: PlanOrder | null;
	/** Set where it came from the server and is not in the store yet. */
	answer: SyncAnswer | null;
}

export type SeedOutcome = { kind: 'seed'; seed: Seed } | { kind: 'signed_out' } | { kind: 'unreachable' };

const ADDRESS = '/api/v1/snapshot';

/**
 * The universal `load` of a person's pages. On the server and while hydrating: the server's answer, which is in the page,
 * so that no database delays the first tap. In the precached shell and on later navigations: this phone's store, or the
 * server where the store is still empty.
 */
export async function loadSeed(fetchAnswer: typeof fetch, inBrowser: boolean): Promise<SeedOutcome> {
	if (!inBrowser || isInPage()) return fromServer(fetchAnswer);
	return (await fromStore()) ?? (await fromServer(fetchAnswer));
}

/** Kit puts what a server-side `load` fetched into the page, and takes it out once it is used. The shell has none. */
function isInPage(): boolean {
	return document.querySelector(`script[data-sveltekit-fetched][data-url="${ADDRESS}"]`) !== null;
}

async function fromStore(): Promise<SeedOutcome | null> {
	// Where the part that reads cannot be fetched, the app still works, as far as the signal goes.
	const reading = await import('./opening-read.ts').catch(() => null);
	const read = await reading?.takeRead();
	if (!read) return null;
	const { meta, ...held } = read;
	const { cursor, lastSyncAt = null, clockOffset = null } = meta;
	if (cursor === undefined) return null;
	const planOrder = orderKeptFor(held.entries, meta);
	return { kind: 'seed', seed: { ...held, cursor, lastSyncAt, clockOffset, planOrder, answer: null } };
}

/** Null where something is laid over the records, or they have come anew since. */
export function orderKeptFor(
	entries: readonly Entry[],
	{ cursor, planOrder }: Pick<Partial<Meta>, 'cursor' | 'planOrder'>
): PlanOrder | null {
	return planOrder && entries.length === 0 && planOrder.of === cursor ? planOrder : null;
}

/** What the server has of whoever is signed in on this phone. */
export async function fromServer(fetchAnswer: typeof fetch): Promise<SeedOutcome> {
	const response = await fetchAnswer(ADDRESS).catch(() => null);
	if (response === null) return { kind: 'unreachable' };
	if (response.status === 401) return { kind: 'signed_out' };
	const answer = response.ok ? await answerOf(response) : null;
	return answer ? { kind: 'seed', seed: seedOf(answer) } : { kind: 'unreachable' };
}

/** Null where something else than our server spoke: a captive portal answers 200 with a page of its own. */
async function answerOf(response: Response): Promise<SnapshotAnswer | null> {
	const answer: SnapshotAnswer | null = await response.json().catch(() => null);
	return typeof answer?.personId === 'string' && Array.isArray(answer.records) ? answer : null;
}

/** The answer has just come, so that its clock is the server's: good enough to show what is past, until a sync measures it. */
function seedOf({ planOrder, ...answer }: SnapshotAnswer): Seed {
	const { personId, records, cursor, serverTime } = answer;
	const clockOffset = serverTime - Date.now();
	return {
		personId,
		records,
		unreadable: 0,
		entries: [],
		drafts: [],
		cursor,
		lastSyncAt: serverTime,
		clockOffset,
		planOrder: planOrder ?? null,
		answer
	};
}
