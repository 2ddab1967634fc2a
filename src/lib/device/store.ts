import type { PlanOrder } from '#lib/domain/plan/plan-order.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import type { Loss } from './canary.ts';
import { PersonDatabase, type Meta, type MetaRow, type PersonRows, type TableName } from './database.ts';
import type { Entry } from './entry.ts';
import { isLostConnection, StorageFault, storageFault } from './faults.ts';
import { dropDraft, putBack, saveDraft } from './draft-rows.ts';
import { Drifted, readHeld } from './held-rows.ts';
import type { LastTyped } from './last-typed.ts';
import { begin, claim, discard, finish, requeue } from './outbox-rows.ts';
import type { QueueStore } from './queue.ts';
import { readableOf } from './readable-records.ts';
import { applyAnswer, type PulledAnswer } from './apply-answer.ts';
import { entriesIn, metaOf, unsettled } from './stored-rows.ts';

/**
 * What a change touched: `records` is everything, `outbox` alone is cheap to read again, `drafts` are the half-written
 * forms that there are.
 */
export type StoreChange = 'outbox' | 'records' | 'drafts';

/** Everything the screens need from this phone, read in one transaction. */
export interface Holdings {
	records: RevisedRecord[];
	/** How many rows are there that cannot be read. */
	unreadable: number;
	/** All but the settled ones, oldest first. */
	entries: Entry[];
	/** Which forms are half written. */
	drafts: string[];
	meta: Partial<Meta>;
}

/**
 * `applied`: it is in the store. `stale`: another tab was quicker; nothing was changed. `drifted`: count or digest do
 * not match what the server has, so that only a full sync will do; nothing was changed.
 */
export type ApplyOutcome = 'applied' | 'stale' | 'drifted' | 'other_person';

export interface Store extends QueueStore {
	personId: string;
	read(): Promise<Holdings>;
	readEntries(): Promise<Entry[]>;
	readDraftKeys(): Promise<string[]>;
	readMeta(): Promise<Partial<Meta>>;
	/** Keeps the order of the plan beside the records it was made of: those at the cursor `of`. */
	keepPlanOrder(order: PlanOrder, of: string): Promise<void>;
	/** Has the next sync replace the whole copy. */
	noteDamage(): Promise<void>;
	ackedIds(): Promise<Set<string>>;
	/**
	 * Resolves once the entry is on disk, and the draft it came from and the refused entry that it mends are gone; throws
	 * a `StorageFault` if it is not.
	 */
	add(entry: Entry, replaced?: { draft?: string | undefined; refused?: string | undefined }): Promise<void>;
	/**
	 * Removes an entry that the server refused, as the person decided, with the draft of what was to take its place. Anything
	 * else stays.
	 */
	discard(id: string, draft?: string): Promise<void>;
	/** A refused entry, or one that waits apart, is sent again as it is. */
	requeue(id: string): Promise<void>;
	/**
	 * Names a database that has no name yet, and keeps what is known to have vanished with the one before.
	 * @param told the entry that tells the server of it
	 * @returns false where another tab was quicker
	 */
	claim(install: string, loss: Loss | null, told: Entry | null): Promise<boolean>;
	/** The person has read what vanished. */
	forgetLoss(): Promise<void>;
	apply(pulled: PulledAnswer): Promise<ApplyOutcome>;
	/** Takes over what came with a page that the server rendered, unless the store is already further. */
	seed(answer: SyncAnswer): Promise<ApplyOutcome>;
	/** @param at this device's clock, in milliseconds */
	saveDraft(key: string, body: unknown, at: number): Promise<void>;
	/** What was typed last on a page that went before it could save it; anything saved since is newer and stays. */
	putBack(lastTyped: readonly LastTyped[]): Promise<void>;
	loadDraft(key: string): Promise<unknown>;
	dropDraft(key: string): Promise<void>;
	/** Queued, being sent or refused: what signing out has to ask about. */
	countUnsent(): Promise<number>;
	/** Deletes this person's database from the phone, unsent entries included. */
	destroy(): Promise<void>;
	/** Called after a change in any tab. Returns how to stop. */
	onChange(listener: (change: StoreChange) => void): () => void;
	close(): void;
}

/** Opens (and creates, where there is none) the database of one person on this phone. */
export async function openStore(personId: string): Promise<Store> {
	const db = new PersonDatabase(personId);
	const channel = new BroadcastChannel(db.name);
	const listeners = new Set<(change: StoreChange) => void>();
	let isClosed = false;
	channel.onmessage = ({ data }) => listeners.forEach((listener) => listener(data as StoreChange));
	await attempt(() => db.open());

	function announce(change: StoreChange) {
		listeners.forEach((listener) => listener(change));
		// What was written is written: a page that went meanwhile has nobody left to tell.
		if (!isClosed) channel.postMessage(change);
	}

	/** Once more on a fresh connection where the old one was lost; otherwise the fault in our own words. */
	async function attempt<Result>(work: () => PromiseLike<Result>): Promise<Result> {
		try {
			return await work();
		} catch (error) {
			if (!isLostConnection(error)) throw storageFault(error);
		}
		try {
			db.close();
			await db.open();
			return await work();
		} catch (error) {
			throw storageFault(error);
		}
	}

	function read<Result>(tables: readonly TableName[], work: (rows: PersonRows) => Promise<Result>) {
		return attempt(() => db.read(tables, work));
	}

	async function write<Result>(
		change: StoreChange,
		work: (rows: PersonRows) => Promise<Result>
	): Promise<Result> {
		const tables: TableName[] =
			change === 'outbox' ? ['outbox', 'drafts', 'meta'] : ['held', 'outbox', 'meta'];
		const result = await attempt(() => db.write(tables, work));
		announce(change);
		return result;
	}

	/** Tells of it only where a form began to be half written, or is no longer: every letter typed comes through here. */
	async function writeDrafts(work: (rows: PersonRows) => Promise<boolean>): Promise<void> {
		const isNews = await attempt(() => db.write(['drafts'], work));
		if (isNews) announce('drafts');
	}

	const writeMeta = (row: MetaRow) => attempt(() => db.write(['meta'], (rows) => rows.meta.put(row)));

	async function applyPulled(pulled: PulledAnswer): Promise<ApplyOutcome> {
		if (pulled.answer.personId !== personId) return 'other_person';
		try {
			return await write('records', (rows) => applyAnswer(rows, pulled));
		} catch (error) {
			if (error instanceof StorageFault && error.cause instanceof Drifted) return 'drifted';
			throw error;
		}
	}

	return {
		personId,

		read: () =>
			read(['held', 'outbox', 'drafts', 'meta'], async (rows) => ({
				...readableOf(await readHeld(rows)),
				entries: await unsettled(rows),
				drafts: await rows.drafts.keys(),
				meta: await metaOf(rows)
			})),
		readEntries: () => read(['outbox'], unsettled),
		readDraftKeys: () => read(['drafts'], (rows) => rows.drafts.keys()),
		readMeta: () => read(['meta'], metaOf),
		keepPlanOrder: (order, of) => writeMeta({ key: 'planOrder', value: { ...order, of } }),
		noteDamage: () => writeMeta({ key: 'isDamaged', value: true }),
		ackedIds: () =>
			read(['outbox'], async (rows) => new Set((await entriesIn(rows, 'acked')).map(({ id }) => id))),

		unsent: () => read(['outbox'], (rows) => entriesIn(rows, 'queued', 'sending')),
		begin: (ids) => write('outbox', (rows) => begin(rows, ids)),
		finish: (changes) => write('outbox', (rows) => finish(rows, changes)),

		add: (entry, { draft, refused } = {}) =>
			write('outbox', async (rows) => {
				await rows.outbox.add(entry);
				if (draft !== undefined) await rows.drafts.delete(draft);
				if (refused !== undefined) await discard(rows, refused);
			}),
		discard: (id, draft) => write('outbox', (rows) => discard(rows, id, draft)),
		requeue: (id) => write('outbox', (rows) => requeue(rows, id)),
		claim: (install, loss, told) => write('records', (rows) => claim(rows, install, loss, told)),
		forgetLoss: () => write('records', (rows) => rows.meta.delete('loss')),

		apply: applyPulled,
		seed: (answer) => applyPulled({ answer, since: null, ackedBefore: new Set(), clockOffset: null }),

		saveDraft: (key, body, at) => writeDrafts((rows) => saveDraft(rows, { key, body, savedAt: at })),
		putBack: (lastTyped) => writeDrafts((rows) => putBack(rows, lastTyped)),
		loadDraft: (key) => read(['drafts'], async (rows) => (await rows.drafts.get(key))?.body ?? null),
		dropDraft: (key) => writeDrafts((rows) => dropDraft(rows, key)),

		countUnsent: () =>
			read(['outbox'], async (rows) => {
				return (await entriesIn(rows, 'queued', 'sending', 'needs_attention')).length;
			}),
		destroy: async () => {
			isClosed = true;
			channel.close();
			await db.delete();
		},
		onChange: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close: () => {
			isClosed = true;
			channel.close();
			db.close();
		}
	};
}
