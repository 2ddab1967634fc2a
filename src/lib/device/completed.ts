import type { Entry } from './entry.ts';
import { envelopeIn } from './envelope-in.ts';
import type { KnownClock } from './known-clock.ts';

/** An entry that was made before anybody could know its clock says what is known now, until it is first sent. */
export function completed(entry: Entry, { clockOffset }: KnownClock): Entry {
	if (entry.attempts > 0 || clockOffset === null) return entry;
	const command = envelopeIn(entry);
	// A damaged row goes as it is: the server says so, and it holds up nobody.
	if (command === null || typeof command.clockOffset === 'number') return entry;
	return { ...entry, body: { command: JSON.stringify({ ...command, clockOffset }) } };
}
