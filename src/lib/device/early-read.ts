import type { OpeningRead } from './opening-read.ts';

let begun: Promise<OpeningRead | null> | null = null;

function begin(): Promise<OpeningRead | null> {
	return import('./opening-read.ts').then(({ readForOpening }) => readForOpening());
}

/** Has the phone read what it holds while the modules of the page come. For whoever opens the app from the phone alone. */
export function beginToRead(): void {
	begun = begin();
	// Whoever takes it hears of it.
	begun.catch(() => undefined);
}

/** What was begun, once; what is asked for later is read then. */
export function takeRead(): Promise<OpeningRead | null> {
	const read = begun ?? begin();
	begun = null;
	return read;
}
