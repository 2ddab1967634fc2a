import { digestOf } from '#lib/domain/records/digest.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import { recordKey } from '#lib/domain/records/record-key.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import { newIdentifier } from '#lib/domain/identifiers/new-identifier.ts';
import { lossOf, readMarks, writeMarks } from './canary.ts';
import type { Entry } from './entry.ts';
import { newEntry } from './new-entry.ts';
import type { PhoneCopy } from './phone-copy.svelte.ts';
import { mergedRecords } from './reconcile.ts';
import type { Store, StoreChange } from './store.ts';
import { countUnsent } from './sync-state.ts';

/** Keeps what the screens show in step with the store, and marks beside it what is there. */
export class CopyReading {
	readonly #copy: PhoneCopy;
	#install: string | null = null;

	constructor(copy: PhoneCopy) {
		this.#copy = copy;
	}

	/** Shows only those of which this is true, until the copy is brought again. @returns how many are left out now */
	leaveOut(isReadable: (record: RevisedRecord) => boolean): number {
		const copy = this.#copy;
		const found = copy.records.filter((record) => !isReadable(record));
		copy.damaged = [...copy.damaged, ...found.map(recordKey)];
		this.#showRecords(copy.records, copy.unreadable);
		return found.length;
	}

	/** Shows an entry from what was written, where the store could not be read again. */
	show(entry: Entry): void {
		const copy = this.#copy;
		if (copy.entries.every(({ id }) => id !== entry.id)) copy.entries = [...copy.entries, entry];
	}

	showSent(entry: Entry): void {
		this.#copy.sent = [...this.#copy.sent, entry];
	}

	/** Shows an answer of the server that there is no room to keep. */
	merge(answer: SyncAnswer): void {
		this.#copy.records = mergedRecords(this.#copy.records, answer);
		this.#copy.cursor = null;
	}

	/** Reads what changed, after all that is being read. */
	follow(store: Store, change: StoreChange, onFault: (fault: unknown) => void): void {
		this.#copy.reading = this.#copy.reading.then(() => this.refresh(store, change)).catch(onFault);
	}

	async refresh(store: Store, change: StoreChange): Promise<void> {
		const copy = this.#copy;
		if (change !== 'records') copy.drafts = await store.readDraftKeys();
		if (change === 'drafts') return;
		const entries = change === 'outbox' ? await store.readEntries() : null;
		// One that is gone may have become a record in the meantime: then both change at once, or it would be missing.
		if (entries && copy.entries.every(({ id }) => entries.some((entry) => entry.id === id)))
			this.#showEntries(entries);
		else await this.#refreshAll(store);
		if (this.#install === null) return;
		const unsent = countUnsent(copy.entries);
		writeMarks(copy.personId, { install: this.#install, unsent, at: Date.now() });
	}

	#showRecords(records: RevisedRecord[], unreadable: number): void {
		const copy = this.#copy;
		const isShown = (record: RevisedRecord) => !copy.damaged.includes(recordKey(record));
		const shown = copy.damaged.length === 0 ? records : records.filter(isShown);
		copy.records = shown;
		copy.unreadable = unreadable + records.length - shown.length;
	}

	#showEntries(entries: Entry[]): void {
		if (entries.length > 0 || this.#copy.entries.length > 0) this.#copy.entries = entries;
	}

	async #refreshAll(store: Store): Promise<void> {
		const fault = await this.#lookForLoss(store).then(
			() => null,
			(error: unknown) => error
		);
		const { records, unreadable, entries, drafts, meta } = await store.read();
		const copy = this.#copy;
		if (meta.isDamaged !== true) copy.damaged = [];
		// Most readings bring nothing new; what is on the screen is not made again for them.
		if (meta.cursor !== copy.cursor || digestOf(records) !== digestOf(copy.records))
			this.#showRecords(records, unreadable);
		if (unreadable > 0 && meta.isDamaged !== true) await store.noteDamage();
		this.#showEntries(entries);
		copy.drafts = drafts;
		copy.lastSyncAt = meta.lastSyncAt ?? null;
		copy.clockOffset = meta.clockOffset ?? copy.clockOffset;
		this.#install = meta.install ?? null;
		copy.cursor = meta.cursor ?? null;
		copy.loss = meta.loss ?? null;
		if (fault !== null) throw fault;
	}

	/** A database without a name is new. What this phone noted beside the one before says whether anything went with it. */
	async #lookForLoss(store: Store): Promise<void> {
		if ((await store.readMeta()).install !== undefined) return;
		const loss = lossOf(readMarks(this.#copy.personId), undefined);
		const told = loss && newEntry('phone_loss.report', { unsent: loss.count }, Date.now());
		await store.claim(newIdentifier(), loss, told);
	}
}
