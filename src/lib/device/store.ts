import type { PlanOrder } from '#lib/domain/plan/plan-order.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import type { Loss } from './canary.ts';
import { metaOf, PersonDatabase, type Meta } from './database.ts';
import { inOrderSaved, isUnsent, type Entry } from './entry.ts';
import { isLostConnection, StorageFault, storageFault } from './faults.ts';
import { dropDraft, putBack, saveDraft } from './draft-rows.ts';
import { Drifted, readHeld } from './held-rows.ts';
import type { LastTyped } from './last-typed.ts';
import { append, begin, claim, countOwed, discard, finish, replace, requeue } from './outbox-rows.ts';
import type { QueueStore } from './queue.ts';
import { readableOf } from './readable-records.ts';
import { applyAnswer, type PulledAnswer } from './apply-answer.ts';

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
	/** All but the settled ones, in the order in which they were saved. */
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
	 * Resolves once the entry is on disk, and the draft it came from, the refused entry that it mends and the unsent choice whose
	 * place it takes are gone; throws a `StorageFault` if it is not.
	 */
	add(
		entry: Entry,
		replaced?: {
			draft?: string | undefined;
			refused?: string | undefined;
			replaces?: ((unsent: Entry) => boolean) | undefined;
		}
	): Promise<void>;
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

	async function write<Result>(change: StoreChange, work: () => PromiseLike<Result>): Promise<Result> {
		const tables = change === 'outbox' ? [db.outbox, db.drafts, db.meta] : [db.held, db.outbox, db.meta];
		const result = await attempt(() => db.transaction('rw', tables, work));
		announce(change);
		return result;
	}

	/** Tells of it only where a form began to be half written, or is no longer: every letter typed comes through here. */
	async function writeDrafts(work: () => PromiseLike<boolean>): Promise<void> {
		const isNews = await attempt(() => db.transaction('rw', db.drafts, work));
		if (isNews) announce('drafts');
	}

	async function applyPulled(pulled: PulledAnswer): Promise<ApplyOutcome> {
		if (pulled.answer.personId !== personId) return 'other_person';
		try {
			return await write('records', () => applyAnswer(db, pulled));
		} catch (error) {
			if (error instanceof StorageFault && error.cause instanceof Drifted) return 'drifted';
			throw error;
		}
	}

	return {
		personId,

		read: () =>
			attempt(() =>
				db.transaction('r', [db.held, db.outbox, db.drafts, db.meta], async () => ({
					...readableOf(await readHeld(db)),
					entries: await unsettled(db),
					drafts: await db.drafts.toCollection().primaryKeys(),
					meta: await metaOf(db)
				}))
			),
		readEntries: () => attempt(() => unsettled(db)),
		readDraftKeys: () => attempt(() => db.drafts.toCollection().primaryKeys()),
		readMeta: () => attempt(() => metaOf(db)),
		keepPlanOrder: (order, of) =>
			attempt(async () => void (await db.meta.put({ key: 'planOrder', value: { ...order, of } }))),
		noteDamage: () => attempt(async () => void (await db.meta.put({ key: 'isDamaged', value: true }))),
		ackedIds: () => attempt(async () => new Set(await db.outbox.where({ state: 'acked' }).primaryKeys())),

		unsent: () => attempt(async () => (await unsettled(db)).filter(isUnsent)),
		begin: (ids) => write('outbox', () => begin(db, ids)),
		finish: (changes) => write('outbox', () => finish(db, changes)),

		add: (entry, { draft, refused, replaces } = {}) =>
			write('outbox', async () => {
				if (replaces) await replace(db, replaces);
				await append(db, entry);
				if (draft !== undefined) await db.drafts.delete(draft);
				if (refused !== undefined) await discard(db, refused);
			}),
		discard: (id, draft) => write('outbox', () => discard(db, id, draft)),
		requeue: (id) => write('outbox', () => requeue(db, id)),
		claim: (install, loss, told) => write('records', () => claim(db, install, loss, told)),
		forgetLoss: () => write('records', () => db.meta.delete('loss')),

		apply: applyPulled,
		seed: (answer) => applyPulled({ answer, since: null, ackedBefore: new Set(), clockOffset: null }),

		saveDraft: (key, body, at) => writeDrafts(() => saveDraft(db, { key, body, savedAt: at })),
		putBack: (lastTyped) => writeDrafts(() => putBack(db, lastTyped)),
		loadDraft: (key) => attempt(async () => (await db.drafts.get(key))?.body ?? null),
		dropDraft: (key) => writeDrafts(() => dropDraft(db, key)),

		countUnsent: () => attempt(() => countOwed(db)),
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

async function unsettled({ outbox }: PersonDatabase): Promise<Entry[]> {
	return (await outbox.where('state').notEqual('settled').toArray()).sort(inOrderSaved);
}
