import type { RevisedRecord } from '#lib/domain/records/records.ts';
import type { Loss } from './canary.ts';
import type { Entry } from './entry.ts';
import type { Seed } from './seed.ts';

/** What this phone holds, as the screens show it. What reads it from the store comes after the first picture (`copy-reading.ts`). */
export class PhoneCopy {
	readonly personId: string;
	records: RevisedRecord[];
	/** How many rows here cannot be read. */
	unreadable: number;
	/** The keys of what a page could not show, until a sync has brought the copy again. */
	damaged: readonly string[] = [];
	/** What is in the outbox. */
	entries: Entry[];
	/** Taken by the server without having been kept here; shown until this page is left. */
	sent = $state.raw<Entry[]>([]);
	/** Which forms are half written here. */
	drafts: readonly string[];
	lastSyncAt: number | null;
	loss = $state.raw<Loss | null>(null);
	/** Up to where the records shown are the server's; null where this phone could not keep them. */
	cursor: string | null;
	/** Resolves once every change so far is shown: reads follow each other, so that an older one can never replace a newer. */
	reading: Promise<void> = Promise.resolve();
	/** The server's clock minus this device's, in milliseconds; null where nobody knows. */
	clockOffset: number | null;

	constructor(seed: Seed) {
		this.personId = seed.personId;
		this.records = $state.raw(seed.records);
		this.unreadable = $state.raw(seed.unreadable);
		this.entries = $state.raw(seed.entries);
		this.cursor = $state.raw(seed.cursor);
		this.drafts = $state.raw(seed.drafts);
		this.lastSyncAt = $state.raw(seed.lastSyncAt);
		this.clockOffset = seed.clockOffset;
	}

	/** The outbox, and what went past it. */
	get all(): Entry[] {
		return [...this.entries, ...this.sent];
	}

	/** The cursor of the records where nothing is laid over them; null otherwise. */
	get cursorOfAll(): string | null {
		return this.all.length === 0 && this.damaged.length === 0 ? this.cursor : null;
	}
}
