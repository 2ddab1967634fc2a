import { digestOf } from '#lib/domain/records/digest.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import { recordKey } from '#lib/domain/records/record-key.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import { newIdentifier } from '#lib/domain/identifiers/new-identifier.ts';
import { lossOf, readMarks, writeMarks, type Loss } from './canary.ts';
import type { Entry } from './entry.ts';
import { mergedRecords } from './reconcile.ts';
import type { Seed } from './seed.ts';
import type { Store, StoreChange } from './store.ts';
import { countUnsent } from './sync-state.ts';

/** What this phone holds, as the screens show it: read from the store, in step with it, and marked beside it. */
export class PhoneCopy {
	readonly #personId: string;
	#records: RevisedRecord[];
	#unreadable: number;
	/** What a page could not show, until a sync has brought the copy again. */
	#damaged: readonly string[] = [];
	#entries: Entry[];
	/** Taken by the server without having been kept here; shown until this page is left. */
	#sent = $state.raw<Entry[]>([]);
	#drafts: readonly string[];
	#lastSyncAt: number | null;
	#loss = $state.raw<Loss | null>(null);
	#install: string | null = null;
	/** Up to where the records shown are the server's; null where this phone could not keep them. */
	#cursor: string | null;
	/** Reads follow each other, so that an older one can never replace a newer. */
	#reading: Promise<void> = Promise.resolve();
	/** The server's clock minus this device's, in milliseconds; null where nobody knows. */
	clockOffset: number | null;

	constructor(seed: Seed) {
		this.#personId = seed.personId;
		this.#records = $state.raw(seed.records);
		this.#unreadable = $state.raw(seed.unreadable);
		this.#entries = $state.raw(seed.entries);
		this.#cursor = $state.raw(seed.cursor);
		this.#drafts = $state.raw(seed.drafts);
		this.#lastSyncAt = $state.raw(seed.lastSyncAt);
		this.clockOffset = seed.clockOffset;
	}

	get records(): RevisedRecord[] {
		return this.#records;
	}

	/** How many rows here cannot be read. */
	get unreadable(): number {
		return this.#unreadable;
	}

	/** Shows only those of which this is true, until the copy is brought again. @returns how many are left out now */
	leaveOut(isReadable: (record: RevisedRecord) => boolean): number {
		const found = this.#records.filter((record) => !isReadable(record));
		this.#damaged = [...this.#damaged, ...found.map(recordKey)];
		this.#showRecords(this.#records, this.#unreadable);
		return found.length;
	}

	#showRecords(records: RevisedRecord[], unreadable: number): void {
		const isShown = (record: RevisedRecord) => !this.#damaged.includes(recordKey(record));
		const shown = this.#damaged.length === 0 ? records : records.filter(isShown);
		this.#records = shown;
		this.#unreadable = unreadable + records.length - shown.length;
	}

	#showEntries(entries: Entry[]): void {
		if (entries.length > 0 || this.#entries.length > 0) this.#entries = entries;
	}

	/** What is in the outbox. */
	get entries(): Entry[] {
		return this.#entries;
	}

	/** The outbox, and what went past it. */
	get all(): Entry[] {
		return [...this.#entries, ...this.#sent];
	}

	/** Which forms are half written here. */
	get drafts(): readonly string[] {
		return this.#drafts;
	}

	/** The cursor of the records where nothing is laid over them; null otherwise. */
	get cursorOfAll(): string | null {
		return this.all.length === 0 && this.#damaged.length === 0 ? this.#cursor : null;
	}

	get lastSyncAt(): number | null {
		return this.#lastSyncAt;
	}

	get loss(): Loss | null {
		return this.#loss;
	}

	/** Resolves once every change so far is shown. */
	get reading(): Promise<void> {
		return this.#reading;
	}

	/** Shows an entry from what was written, where the store could not be read again. */
	show(entry: Entry): void {
		if (this.#entries.every(({ id }) => id !== entry.id)) this.#entries = [...this.#entries, entry];
	}

	showSent(entry: Entry): void {
		this.#sent = [...this.#sent, entry];
	}

	/** Shows an answer of the server that there is no room to keep. */
	merge(answer: SyncAnswer): void {
		this.#records = mergedRecords(this.#records, answer);
		this.#cursor = null;
	}

	/** Reads what changed, after all that is being read. */
	follow(store: Store, change: StoreChange, onFault: (fault: unknown) => void): void {
		this.#reading = this.#reading.then(() => this.refresh(store, change)).catch(onFault);
	}

	async refresh(store: Store, change: StoreChange): Promise<void> {
		if (change !== 'records') this.#drafts = await store.readDraftKeys();
		if (change === 'drafts') return;
		const entries = change === 'outbox' ? await store.readEntries() : null;
		// One that is gone may have become a record in the meantime: then both change at once, or it would be missing.
		if (entries && this.#entries.every(({ id }) => entries.some((entry) => entry.id === id)))
			this.#showEntries(entries);
		else await this.#refreshAll(store);
		if (this.#install === null) return;
		const unsent = countUnsent(this.#entries);
		writeMarks(this.#personId, { install: this.#install, unsent, at: Date.now() });
	}

	async #refreshAll(store: Store): Promise<void> {
		const fault = await this.#lookForLoss(store).then(
			() => null,
			(error: unknown) => error
		);
		const { records, unreadable, entries, drafts, meta } = await store.read();
		if (meta.isDamaged !== true) this.#damaged = [];
		// Most readings bring nothing new; what is on the screen is not made again for them.
		if (meta.cursor !== this.#cursor || digestOf(records) !== digestOf(this.#records))
			this.#showRecords(records, unreadable);
		if (unreadable > 0 && meta.isDamaged !== true) await store.noteDamage();
		this.#showEntries(entries);
		this.#drafts = drafts;
		this.#lastSyncAt = meta.lastSyncAt ?? null;
		this.clockOffset = meta.clockOffset ?? this.clockOffset;
		this.#install = meta.install ?? null;
		this.#cursor = meta.cursor ?? null;
		this.#loss = meta.loss ?? null;
		if (fault !== null) throw fault;
	}

	/** A database without a name is new. What this phone noted beside the one before says whether anything went with it. */
	async #lookForLoss(store: Store): Promise<void> {
		if ((await store.readMeta()).install !== undefined) return;
		const loss = lossOf(readMarks(this.#personId), undefined);
		const { newEntry } = await import('./engine.ts');
		const told = loss && newEntry('phone_loss.report', { unsent: loss.count }, Date.now());
		await store.claim(newIdentifier(), loss, told);
	}
}
