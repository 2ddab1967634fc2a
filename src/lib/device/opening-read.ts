import { readyToReadEntries } from './entry-reader.ts';
import { StorageFault } from './faults.ts';
import { personHere } from './person-on-phone.ts';
import { quickRead } from './quick-read.ts';
import type { Holdings } from './store.ts';

/** What the pages open with on a phone that has them. */
export interface OpeningRead extends Holdings {
	personId: string;
}

/** @returns null where nobody is signed in on this phone, or it gives no storage */
export async function readForOpening(): Promise<OpeningRead | null> {
	const personId = personHere();
	if (personId === null) return null;
	try {
		const holdings = (await quickRead(personId)) ?? (await readStore(personId));
		if (holdings.entries.length > 0) await readyToReadEntries();
		return { personId, ...holdings };
	} catch (error) {
		// Without storage the app still works, as far as the signal goes.
		if (error instanceof StorageFault) return null;
		throw error;
	}
}

async function readStore(personId: string): Promise<Holdings> {
	const { openStore } = await import('./store.ts');
	const store = await openStore(personId);
	const holdings = await store.read();
	store.close();
	return holdings;
}
