import { readyToReadEntries } from './entry-reader.ts';
import { orNotFetched, StorageFault } from './faults.ts';
import { personHere } from './person-on-phone.ts';
import { quickRead } from './quick-read.ts';
import type { Holdings } from './store.ts';

/** What the pages open with on a phone that has them. */
export interface OpeningRead extends Holdings {
	personId: string;
}

let begun: Promise<OpeningRead | null> | null = null;

/** Has the phone read what it holds while the modules of the page come. For whoever opens the app from the phone alone. */
export function beginToRead(): void {
	begun = readForOpening();
	// Whoever takes it hears of it.
	begun.catch(() => undefined);
}

/**
 * What was begun, once; what is asked for later is read then.
 * @returns null where nobody is signed in on this phone, or it gives no storage
 */
export function takeRead(): Promise<OpeningRead | null> {
	const read = begun ?? readForOpening();
	begun = null;
	return read;
}

async function readForOpening(): Promise<OpeningRead | null> {
	const personId = personHere();
	if (personId === null) return null;
	try {
		const holdings = (await quickRead(personId)) ?? (await readStore(personId));
		if (holdings.entries.length > 0) await readyToReadEntries();
		return { personId, ...holdings };
	} catch (error) {
		// Without storage, or the part that opens it, the app still works, as far as the signal goes.
		if (error instanceof StorageFault) return null;
		throw error;
	}
}

async function readStore(personId: string): Promise<Holdings> {
	const { openStore } = await orNotFetched(import('./store.ts'));
	const store = await openStore(personId);
	const holdings = await store.read();
	store.close();
	return holdings;
}
