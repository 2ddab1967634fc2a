import { createContext } from 'svelte';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { overlay } from '#lib/domain/snapshot/optimistic.ts';
import type { RevisedRecord } from '#lib/domain/snapshot/records.ts';
import { assembleSnapshot, type Snapshot } from '#lib/domain/snapshot/snapshot.ts';
import { knownClock, serverClock } from './clock.ts';
import type { Entry } from './entry.ts';
import { pendingOf, whereaboutsOf, type Whereabouts } from './pending.ts';
import { forgetPerson, rememberPerson } from './person-here.ts';
import type { Seed } from './seed.ts';
import { StorageFault, type StorageFaultCode } from './faults.ts';
import type { Store, StoreChange } from './store.ts';
import { syncStateOf, type Contact, type SyncState } from './sync-state.ts';
import type { Sync } from './sync.ts';

/** The person's world as their pages see it: on the server a still picture, in the browser alive. */
export const [useWorld, provideWorld] = createContext<World>();

/** The parts that are not needed before the first tap. */
interface Engine {
	store: Store;
	newEntry: typeof import('./new-entry.ts').newEntry;
	sync: Sync;
}

export class World {
	readonly personId: string;
	#records: RevisedRecord[];
	#entries: Entry[];
	#lastSyncAt: number | null;
	#clockOffset: number | null;
	#contact = $state.raw<Contact>('unknown');
	#storage = $state.raw<StorageFaultCode | null>(null);
	#hasLooked = $state.raw(false);
	#engine: Promise<Engine> | null = null;
	#seed: Seed;
	#askedToPersist = false;
	/** Reads follow each other, so that an older one can never replace a newer. */
	#reading: Promise<void> = Promise.resolve();

	/** The records with the person's own unsent words laid over them. */
	readonly snapshot: Snapshot = $derived.by(() =>
		assembleSnapshot(
			overlay(
				this.#records.map(bodyOf),
				pendingOf(this.#entries, { clockOffset: this.#clockOffset }, this.now())
			)
		)
	);
	readonly sync: SyncState = $derived.by(() => syncStateOf(this.#entries, this.#contact, this.#lastSyncAt));

	constructor(seed: Seed) {
		this.personId = seed.personId;
		this.#seed = seed;
		this.#records = $state.raw(seed.records);
		this.#entries = $state.raw(seed.entries);
		this.#lastSyncAt = $state.raw(seed.lastSyncAt);
		this.#clockOffset = seed.clockOffset;
	}

	/** Where something the person wrote is; null where it has come back from the server and is a record like others. */
	whereabouts(id: string): Whereabouts | null {
		const entry = this.#entries.find((one) => one.id === id);
		return entry ? whereaboutsOf(entry) : null;
	}

	/** True once this phone's own store was read, or could not be: only then can a page say that something is not there. */
	get hasLooked(): boolean {
		return this.#hasLooked;
	}

	/** Why this phone cannot keep anything, where that is so. What is written must then go off at once, or stay in the form. */
	get storageFault(): StorageFaultCode | null {
		return this.#storage;
	}

	/** The best guess at the server's clock, in milliseconds: what "today" is on a phone with a wrong date. */
	now(): number {
		return serverClock(Date.now(), { clockOffset: this.#clockOffset, lastSyncAt: this.#lastSyncAt });
	}

	/**
	 * Opens the store and keeps it in step with the server. Browser only.
	 * @returns how to stop
	 */
	start(): () => void {
		const stops: (() => void)[] = [];
		this.#engine = this.#begin(stops);
		this.#engine.catch((error: unknown) => this.#noteFault(error)).finally(() => (this.#hasLooked = true));
		return () => stops.forEach((stop) => stop());
	}

	/**
	 * Keeps a command on this phone, and sends it when it can. Resolves when it is on disk and the snapshot has it: only
	 * then may a page say "saved", and the page that shows it finds it there.
	 * @param options `draft`: the key of the draft it came from, dropped in the same transaction; `id`: the form's own, so
	 * that a second try, or the form sent without scripts, is the same command
	 * @throws PayloadFault | StorageFault with a code; nothing was kept
	 */
	async give<Type extends CommandType>(
		type: Type,
		payload: PayloadOf<Type>,
		{ draft, id }: { draft?: string; id?: string } = {}
	): Promise<{ id: string }> {
		const { store, newEntry, sync } = await this.#started();
		const entry = newEntry(type, payload, Date.now(), id, knownClock(await store.readMeta()));
		await store.add(entry, draft);
		await this.#reading;
		// Where it could not be read again, it is shown from what was written.
		if (!this.#entries.some(({ id }) => id === entry.id)) this.#entries = [...this.#entries, entry];
		this.#askToPersist();
		void sync.now();
		return { id: entry.id };
	}

	/** Lets go of an entry that the server refused, as the person asked. */
	async discard(id: string): Promise<void> {
		await (await this.#started()).store.discard(id);
	}

	/** What an entry says, for a page that lets the person mend or export it. */
	wordsOf(id: string): string | null {
		return this.#entries.find((one) => one.id === id)?.body.command ?? null;
	}

	async syncNow(): Promise<void> {
		await (await this.#started()).sync.now();
	}

	async saveDraft(key: string, body: unknown): Promise<void> {
		await (await this.#started()).store.saveDraft(key, body);
	}

	/** Null where there is none. Its shape is what an older version of the form may have saved: check it. */
	async loadDraft(key: string): Promise<unknown> {
		return (await this.#started()).store.loadDraft(key);
	}

	async dropDraft(key: string): Promise<void> {
		await (await this.#started()).store.dropDraft(key);
	}

	/** Tries to send what is left, and says how much signing out would have to keep or delete. */
	async signOutChoices(): Promise<{ owed: number }> {
		const { store, sync } = await this.#started();
		await sync.now();
		return { owed: await store.countOwed() };
	}

	/** Signing out: what is unsent stays on this phone and goes off after the next sign-in. */
	async keepOnPhone(): Promise<void> {
		await this.#started();
		forgetPerson();
	}

	/** Signing out: nothing of this person stays on this phone. Only after the person has typed that they want it. */
	async deleteUnsent(): Promise<void> {
		const { store, sync } = await this.#started();
		sync.stop();
		await store.destroy();
		forgetPerson();
	}

	/** At the first save it is plain what for. Whatever the browser says, the entry is on disk. */
	#askToPersist(): void {
		if (this.#askedToPersist) return;
		this.#askedToPersist = true;
		void navigator.storage?.persist?.();
	}

	#started(): Promise<Engine> {
		return this.#engine ?? Promise.reject(new Error('World.start() comes first'));
	}

	async #begin(stops: (() => void)[]): Promise<Engine> {
		const { openStore, newEntry, startSync } = await import('./engine.ts');
		const store = await openStore(this.personId);
		stops.push(() => store.close());
		rememberPerson(this.personId);
		if (this.#seed.answer) await store.seed(this.#seed.answer);
		stops.push(store.onChange((change) => this.#follow(store, change)));
		await this.#refresh(store, 'records');
		const sync = startSync({
			store,
			onContact: (contact) => this.#noteContact(contact),
			onFault: (error) => this.#noteFault(error),
			isExpecting: () => isExpecting(this.snapshot)
		});
		stops.unshift(() => sync.stop());
		return { store, newEntry, sync };
	}

	#follow(store: Store, change: StoreChange): void {
		this.#reading = this.#reading
			.then(() => this.#refresh(store, change))
			.catch((error: unknown) => this.#noteFault(error));
	}

	async #refresh(store: Store, change: StoreChange): Promise<void> {
		if (change === 'outbox') {
			const entries = await store.readEntries();
			// One that is gone may have become a record in the meantime: then both change at once, or it would be missing.
			if (this.#entries.every(({ id }) => entries.some((entry) => entry.id === id))) {
				this.#entries = entries;
				return;
			}
		}
		const { records, entries, meta } = await store.read();
		this.#records = records;
		this.#entries = entries;
		this.#lastSyncAt = meta.lastSyncAt ?? null;
		this.#clockOffset = meta.clockOffset ?? this.#clockOffset;
	}

	#noteFault(error: unknown): void {
		if (!(error instanceof StorageFault)) throw error;
		this.#storage = error.code;
	}

	#noteContact(contact: Contact): void {
		this.#contact = contact;
		if (contact !== 'other_person') return;
		// Somebody else signed in on this phone: their pages, not these, and nothing of these is sent as theirs.
		forgetPerson();
		location.assign('/me');
	}
}

function bodyOf({ body }: RevisedRecord) {
	return body;
}

/** True while something the person wrote has no answer yet. */
function isExpecting(snapshot: Snapshot): boolean {
	const { obstacles, positiveChanges, reflections, relapses, proposals, disagreements, steps } = snapshot;
	return (
		proposals.some(({ outcome }) => outcome === null) ||
		obstacles.some(({ state, answers }) => answers.length === 0 && state !== 'withdrawn') ||
		[...positiveChanges, ...reflections, ...relapses, ...disagreements].some(
			({ answers }) => answers.length === 0
		) ||
		steps.some(({ claim }) => claim?.answer === null)
	);
}
