import { createContext } from 'svelte';
import type { Command } from '#lib/domain/commands/commands.ts';
import type { PersonCommandType, PersonPayloadOf } from '#lib/domain/commands/person-commands.ts';
import type { PlanOrder } from '#lib/domain/plan/plan-order.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { assembleSnapshot, bodiesOf, type Snapshot } from '#lib/domain/records/snapshot.ts';
import { beginningOf, type Beginning, type Stops } from './beginning.ts';
import type { Loss } from './canary.ts';
import { serverClock } from './clock.ts';
import { isTroubled, isUnsent, type Entry } from './entry.ts';
import { PhoneCopy } from './phone-copy.svelte.ts';
import type { Engine } from './start-engine.ts';
import { orNotFetched, type StorageFaultCode } from './faults.ts';
import { entryReader, readyToReadEntries } from './entry-reader.ts';
import type { GivenWith } from './giving.ts';
import { whereaboutsOf, type Whereabouts } from './whereabouts.ts';
import { Drafts } from './drafts.ts';
import type { Seed } from './seed.ts';
import { Reach } from './reach.svelte.ts';
import { syncStateOf, type SyncState } from './sync-state.ts';

/** The person's world as their pages see it: on the server a still picture, in the browser alive. */
export const [useWorld, provideWorld] = createContext<World>();

export class World {
	readonly personId: string;
	/** The forms that are half written. */
	readonly drafts: Drafts;
	readonly #copy: PhoneCopy;
	readonly #reach = new Reach();
	#isKept = $state.raw(false);
	readonly #beginning: Beginning<Engine>;
	#seed: Seed;

	/** The records with the person's own unsent words laid over them. */
	readonly snapshot: Snapshot = $derived.by(() =>
		assembleSnapshot(this.#laidOver(bodiesOf(this.#copy.records)))
	);
	/** How much is there that no page can show: on the server, or in this phone's copy. */
	readonly unreadable: number = $derived.by(
		() => this.#copy.unreadable + this.#copy.records.filter(({ body }) => body.kind === 'unreadable').length
	);
	readonly sync: SyncState = $derived.by(() =>
		syncStateOf(this.#copy.entries, this.#reach.contact, this.#copy.lastSyncAt, {
			cannotKeep: this.#reach.storage !== null,
			lost: this.#copy.loss?.count ?? 0
		})
	);

	constructor(seed: Seed) {
		this.personId = seed.personId;
		this.#seed = seed;
		this.#copy = new PhoneCopy(seed);
		this.drafts = new Drafts(seed.personId, async () => (await this.begun()).giving.kept());
		const parts = {
			personId: seed.personId,
			answer: seed.answer,
			drafts: this.drafts,
			copy: this.#copy,
			reach: this.#reach,
			onOpened: () => (this.#isKept = this.#copy.lastSyncAt !== null),
			snapshot: () => this.snapshot
		};
		const startWith = async (stops: Stops) => {
			const [{ startEngine }] = await Promise.all([
				orNotFetched(import('./engine.ts')),
				readyToReadEntries()
			]);
			return startEngine(stops, parts);
		};
		this.#beginning = beginningOf(startWith, ({ code }) => (this.#reach.storage = code));
	}

	/** Where something the person wrote is; null where it has come back from the server and is a record like others. */
	whereabouts(id: string): Whereabouts | null {
		const entry = this.#copy.all.find((one) => one.id === id);
		return entry ? whereaboutsOf(entry) : null;
	}

	/** What an entry of the outbox says, for the page that mends it; null where there is none, or it cannot be read. */
	commandOf(id: string | null): Command | null {
		const entry = this.#copy.entries.find((one) => one.id === id);
		return entry ? entryReader().commandIn(entry) : null;
	}

	/** What the server will not take, or could not take yet: the latest first. */
	get troubled(): Entry[] {
		return this.#copy.entries.filter(isTroubled).reverse();
	}

	/** True once this phone and the server were both asked, as far as they answer: before, nothing is said to be missing. */
	get hasLooked(): boolean {
		return this.#reach.hasLooked;
	}

	/** Which forms are half written, by the keys of their drafts: on this phone, and not sent. */
	get unfinished(): readonly string[] {
		return this.#copy.drafts;
	}

	/** Whether anything of these is on this phone and not with the server yet. */
	isUnsent(isIt: (command: Command) => boolean): boolean {
		return this.#copy.entries.some((entry) => {
			const command = isUnsent(entry) ? entryReader().commandIn(entry) : null;
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
		if (this.isKept) await (await this.begun()).giving.keepOrder(order);
	}

	/** True once all that the pages show is on this phone too. */
	get isKept(): boolean {
		return this.#isKept && this.#reach.storage === null;
	}

	/** What this phone had kept and has lost, where its storage was cleared. */
	get loss(): Loss | null {
		return this.#copy.loss;
	}

	/** Why this phone cannot keep anything, where that is so. What is written must then go off at once, or stay in the form. */
	get storageFault(): StorageFaultCode | null {
		return this.#reach.storage;
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
		return this.#beginning.start();
	}

	/** The parts that are not needed before the first tap. For `device` alone. @throws StorageFault where they cannot be fetched */
	begun(): Promise<Engine> {
		return this.#beginning.begun();
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
		options: GivenWith = {}
	): Promise<{ id: string }> {
		return (await this.begun()).giving.give(type, payload, options);
	}

	/**
	 * Lets go of an entry that the server refused, as the person asked.
	 * @param draft the key of what was half written to take its place
	 */
	async discard(id: string, draft: string): Promise<void> {
		await (await this.begun()).giving.discard(id, draft);
	}

	/** Sends a refused entry, or one that waits apart, again as it is. */
	async sendAgain(id: string): Promise<void> {
		await (await this.begun()).giving.sendAgain(id);
	}

	/**
	 * After a page could not be shown: looks at every record as the server would, and leaves out those that are damaged.
	 * The next sync brings them again.
	 * @returns how many there were
	 */
	async leaveOutDamaged(): Promise<number> {
		return (await this.begun()).giving.leaveOutDamaged();
	}

	/** The person has read what vanished from this phone. */
	async forgetLoss(): Promise<void> {
		await (await this.begun()).giving.forgetLoss();
	}

	async syncNow(): Promise<void> {
		await (await this.begun()).sync?.now();
	}

	#laidOver(records: SnapshotRecord[]): Iterable<SnapshotRecord> {
		const entries = this.#copy.all;
		if (entries.length === 0) return records;
		const { overlay, pendingOf } = entryReader();
		return overlay(records, pendingOf(entries, this.#copy, this.now()));
	}
}
