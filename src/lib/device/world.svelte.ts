import { createContext } from 'svelte';
import type { Command } from '#lib/domain/commands/commands.ts';
import { overlay } from '#lib/domain/commands/optimistic.ts';
import type { PersonCommandType, PersonPayloadOf } from '#lib/domain/commands/person-commands.ts';
import type { PlanOrder } from '#lib/domain/plan/plan-order.ts';
import { assembleSnapshot, bodiesOf, type Snapshot } from '#lib/domain/records/snapshot.ts';
import { clearMarks, type Loss } from './canary.ts';
import { knownClock, NOTHING_KNOWN, serverClock } from './clock.ts';
import type { SendDirectly } from './direct.ts';
import { isTroubled, isUnsent, type Entry } from './entry.ts';
import { isExpecting } from './expecting.ts';
import { PhoneCopy } from './phone-copy.svelte.ts';
import { NotSaved, StorageFault, type StorageFaultCode } from './faults.ts';
import { commandIn, pendingOf, whereaboutsOf, type Whereabouts } from './pending.ts';
import { Drafts } from './drafts.ts';
import { forgetPerson, rememberPerson } from './person-on-phone.ts';
import type { Seed } from './seed.ts';
import type { Store } from './store.ts';
import { syncStateOf, type Contact, type SyncState } from './sync-state.ts';
import type { Sync } from './sync.ts';

/** The person's world as their pages see it: on the server a still picture, in the browser alive. */
export const [useWorld, provideWorld] = createContext<World>();

/** The parts that are not needed before the first tap. `store` and `sync` are null where this browser gives no storage. */
interface Engine {
	store: Store | null;
	sync: Sync | null;
	sendDirectly: SendDirectly;
	newEntry: typeof import('./new-entry.ts').newEntry;
	PayloadFault: typeof import('./new-entry.ts').PayloadFault;
}

export class World {
	readonly personId: string;
	/** The forms that are half written. */
	readonly drafts: Drafts;
	readonly #copy: PhoneCopy;
	#contact = $state.raw<Contact>('unknown');
	#storage = $state.raw<StorageFaultCode | null>(null);
	#hasLooked = $state.raw(false);
	#isKept = $state.raw(false);
	#engine: Promise<Engine> | null = null;
	#seed: Seed;
	#askedToPersist = false;

	/** The records with the person's own unsent words laid over them. */
	readonly snapshot: Snapshot = $derived.by(() =>
		assembleSnapshot(overlay(bodiesOf(this.#copy.records), pendingOf(this.#copy.all, this.#copy, this.now())))
	);
	/** How much is there that no page can show: on the server, or in this phone's copy. */
	readonly unreadable: number = $derived.by(
		() => this.#copy.unreadable + this.#copy.records.filter(({ body }) => body.kind === 'unreadable').length
	);
	readonly sync: SyncState = $derived.by(() =>
		syncStateOf(this.#copy.entries, this.#contact, this.#copy.lastSyncAt, {
			cannotKeep: this.#storage !== null,
			lost: this.#copy.loss?.count ?? 0
		})
	);

	constructor(seed: Seed) {
		this.personId = seed.personId;
		this.#seed = seed;
		this.#copy = new PhoneCopy(seed);
		this.drafts = new Drafts(seed.personId, () => this.#kept());
	}

	/** Where something the person wrote is; null where it has come back from the server and is a record like others. */
	whereabouts(id: string): Whereabouts | null {
		const entry = this.#copy.all.find((one) => one.id === id);
		return entry ? whereaboutsOf(entry) : null;
	}

	/** What an entry of the outbox says, for the page that mends it; null where there is none, or it cannot be read. */
	commandOf(id: string | null): Command | null {
		const entry = this.#copy.entries.find((one) => one.id === id);
		return entry ? commandIn(entry) : null;
	}

	/** What the server will not take, or could not take yet: the latest first. */
	get troubled(): Entry[] {
		return this.#copy.entries.filter(isTroubled).reverse();
	}

	/** True once this phone and the server were both asked, as far as they answer: before, nothing is said to be missing. */
	get hasLooked(): boolean {
		return this.#hasLooked;
	}

	/** Which forms are half written, by the keys of their drafts: on this phone, and not sent. */
	get unfinished(): readonly string[] {
		return this.#copy.drafts;
	}

	/** Whether anything of these is on this phone and not with the server yet. */
	isUnsent(isIt: (command: Command) => boolean): boolean {
		return this.#copy.entries.some((entry) => {
			const command = isUnsent(entry) ? commandIn(entry) : null;
			return command !== null && isIt(command);
		});
	}

	/** The order of the plan as this phone opened with it. */
	get keptOrder(): PlanOrder | null {
		return this.#seed.planOrder;
	}

	/** Whether the pages show just what this phone opened with, and nothing laid over it. */
	get isAsOpened(): boolean {
		return this.#copy.records === this.#seed.records && this.#copy.all.length === 0;
	}

	/** Keeps the order of the plan for the next time, where it is made of what is kept here and of nothing else. */
	async keepOrder(order: PlanOrder): Promise<void> {
		const of = this.#copy.cursorOfAll;
		if (of === null || !this.isKept) return;
		try {
			await (await this.#kept()).keepPlanOrder(order, of);
		} catch (fault) {
			// It can be made again, and nothing of the person's is lost with it.
			if (!(fault instanceof StorageFault)) throw fault;
		}
	}

	/** True once all that the pages show is on this phone too. */
	get isKept(): boolean {
		return this.#isKept && this.#storage === null;
	}

	/** What this phone had kept and has lost, where its storage was cleared. */
	get loss(): Loss | null {
		return this.#copy.loss;
	}

	/** Why this phone cannot keep anything, where that is so. What is written must then go off at once, or stay in the form. */
	get storageFault(): StorageFaultCode | null {
		return this.#storage;
	}

	/** The best guess at the server's clock, in milliseconds: what "today" is on a phone with a wrong date. */
	now(): number {
		return serverClock(Date.now(), this.#copy);
	}

	/**
	 * Opens the store and keeps it in step with the server. Browser only.
	 * @returns how to stop
	 */
	start(): () => void {
		const stops: (() => void)[] = [];
		this.#engine = this.#begin(stops);
		return () => stops.forEach((stop) => stop());
	}

	/**
	 * Keeps a command on this phone, and sends it when it can. Where this phone keeps nothing, it goes to the server at
	 * once or is not saved. Resolves when it is on disk or taken, and the snapshot has it: only then may a page say
	 * "saved", and the page that shows it finds it there.
	 * @param options `draft`: the key of the draft it came from, and `mends`: the refused entry that it replaces, both
	 * dropped in the same transaction; `id`: the form's own, so that a second try, or the form sent without scripts, is
	 * the same command
	 * @throws PayloadFault | NotSaved
	 */
	async give<Type extends PersonCommandType>(
		type: Type,
		payload: PersonPayloadOf<Type>,
		{ draft, id, mends }: { draft?: string; id?: string; mends?: string | undefined } = {}
	): Promise<{ id: string }> {
		const { store, newEntry, sync } = await this.#started();
		const clock = await this.#tolerating(async () => knownClock(await orNoStorage(store).readMeta()));
		const entry = newEntry(type, payload, Date.now(), id, clock ?? NOTHING_KNOWN);
		const isKept = await this.#tolerating(async () => {
			await orNoStorage(store).add(entry, { draft, refused: mends });
			return true;
		});
		if (!isKept) {
			await this.#sendAtOnce(entry, draft);
			return { id: entry.id };
		}
		this.#storage = null;
		await this.#copy.reading;
		this.#copy.show(entry);
		this.#askToPersist();
		void sync?.now();
		return { id: entry.id };
	}

	/**
	 * Lets go of an entry that the server refused, as the person asked.
	 * @param draft the key of what was half written to take its place
	 */
	async discard(id: string, draft: string): Promise<void> {
		await (await this.#kept()).discard(id, draft);
		this.drafts.letGo(draft);
		await this.#copy.reading;
	}

	/** Sends a refused entry, or one that waits apart, again as it is. */
	async sendAgain(id: string): Promise<void> {
		await (await this.#kept()).requeue(id);
		await this.syncNow();
	}

	/**
	 * After a page could not be shown: looks at every record as the server would, and leaves out those that are damaged.
	 * The next sync brings them again.
	 * @returns how many there were
	 */
	async leaveOutDamaged(): Promise<number> {
		const { readRecord } = await import('#lib/domain/records/unreadable.ts');
		// Noted first: a copy that is not known to be damaged is shown whole.
		await this.#tolerating(async () => (await this.#kept()).noteDamage());
		return this.#copy.leaveOut(({ body }) => body.kind === 'unreadable' || readRecord(body) !== null);
	}

	/** The person has read what vanished from this phone. */
	async forgetLoss(): Promise<void> {
		await (await this.#kept()).forgetLoss();
		await this.#copy.reading;
	}

	async syncNow(): Promise<void> {
		await (await this.#started()).sync?.now();
	}

	/** Tries to send what is left, and says how much signing out would have to keep or delete. */
	async signOutChoices(): Promise<{ owed: number }> {
		await this.syncNow();
		const { store } = await this.#started();
		return { owed: store ? await store.countUnsent() : 0 };
	}

	/** Signing out: what is unsent stays on this phone and goes off after the next sign-in. */
	async keepOnPhone(): Promise<void> {
		await this.#started();
		forgetPerson();
	}

	/** Signing out: nothing of this person stays on this phone. Only after the person has typed that they want it. */
	async deleteUnsent(): Promise<void> {
		const { store, sync } = await this.#started();
		sync?.stop();
		await store?.destroy();
		clearMarks(this.personId);
		this.drafts.forget();
		forgetPerson();
	}

	async #sendAtOnce(entry: Entry, draft: string | undefined): Promise<void> {
		const { store, sendDirectly, PayloadFault } = await this.#started();
		const outcome = await sendDirectly(entry);
		if (outcome.kind === 'refused') throw new PayloadFault([outcome.code ?? 'unexpected']);
		if (outcome.kind === 'unknown') throw new NotSaved(this.#storage ?? 'storage_failed');
		this.#copy.showSent(outcome.entry);
		// Letting go of a draft needs no room. If it fails too, the draft turns up again: better than lost.
		if (draft !== undefined) await this.#tolerating(async () => store?.dropDraft(draft));
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

	async #kept(): Promise<Store> {
		return orNoStorage((await this.#started()).store);
	}

	async #begin(stops: (() => void)[]): Promise<Engine> {
		const { openStore, startSync, directTo, newEntry, PayloadFault } = await import('./engine.ts');
		const parts = { newEntry, PayloadFault, sendDirectly: directTo(this.personId) };
		rememberPerson(this.personId);
		const store = await this.#tolerating(() => openStore(this.personId));
		if (!store) return { ...parts, store, sync: null };
		stops.push(() => store.close());
		await this.#tolerating(() => this.drafts.putBack(store));
		const { answer } = this.#seed;
		if (answer) await this.#tolerating(() => store.seed(answer));
		stops.push(
			store.onChange((change) => this.#copy.follow(store, change, (fault) => this.#noteFault(fault)))
		);
		await this.#tolerating(() => this.#copy.refresh(store, 'records'));
		this.#isKept = this.#copy.lastSyncAt !== null;
		const sync = startSync({
			store,
			onContact: (contact) => this.#noteContact(contact),
			onFault: (error) => this.#noteFault(error),
			onUnkept: (unkept) => this.#copy.merge(unkept),
			isExpecting: () => isExpecting(this.snapshot)
		});
		stops.unshift(() => sync.stop());
		return { ...parts, store, sync };
	}

	async #tolerating<Result>(work: () => Promise<Result>): Promise<Result | null> {
		try {
			return await work();
		} catch (fault) {
			this.#noteFault(fault);
			return null;
		}
	}

	#noteFault(error: unknown): void {
		this.#hasLooked = true;
		if (!(error instanceof StorageFault)) throw error;
		this.#storage = error.code;
	}

	#noteContact(contact: Contact): void {
		this.#hasLooked = true;
		this.#contact = contact;
		if (contact !== 'other_person') return;
		// Somebody else signed in on this phone: their pages, not these, and nothing of these is sent as theirs.
		forgetPerson();
		location.assign('/me');
	}
}

function orNoStorage(store: Store | null): Store {
	if (!store) throw new StorageFault('storage_unavailable', null);
	return store;
}
