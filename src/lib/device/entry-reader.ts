/*
 * What is made of an entry of the outbox, which holds whatever a form can say. A page that came from the server has none before
 * this phone's copy is open, so a phone fetches it with the copy. The server has it at once.
 */

import { orNotFetched } from './faults.ts';

type EntryReader = typeof import('./pending.ts');

let reader: EntryReader | null = import.meta.env.SSR ? await fetched() : null;

function fetched(): Promise<EntryReader> {
	return orNotFetched(import('./pending.ts'));
}

/** To be awaited before any entry is shown. @throws StorageFault where it cannot be had: with no signal, before the app is kept here */
export async function readyToReadEntries(): Promise<EntryReader> {
	return (reader ??= await fetched());
}

/** For whoever has an entry. */
export function entryReader(): EntryReader {
	if (!reader) throw new Error('An entry is shown before anybody can read it');
	return reader;
}
