import type { CommandStatus } from '#lib/domain/commands/envelope.ts';

/**
 * Where a command is on its way. `acked`: the server has it. `settled`: its effect came back in a sync; kept so that a
 * server restored from an older backup can be offered it again.
 */
export type EntryState = 'queued' | 'sending' | 'acked' | 'settled' | 'needs_attention';

/**
 * One command in the outbox. `body` is frozen when it is written and `answer` is written once, by the server's reply:
 * apart from each other because a locked phone will have to note an answer without being able to read a body.
 */
export interface Entry {
	/** The command's own UUIDv7, made as its form was drawn: the server's idempotency key, and no order. */
	id: string;
	state: EntryState;
	/** How often sending has begun. */
	attempts: number;
	/** Not tried again by a timer before this moment of the device's clock. */
	nextAt: number;
	body: EntryBody;
	answer: EntryAnswer | null;
	/** Our server failed over this one alone, or left it without an answer: it goes last, and by itself. */
	setApart?: true;
	/**
	 * Which one it was of all that were ever saved on this phone: no clock can turn that round. Missing in what an older version of
	 * the app wrote.
	 */
	place?: number;
	/** On its way as another choice was tapped in its place: if it comes back, it is not sent again. */
	replaced?: true;
}

export interface EntryBody {
	/** The envelope as JSON text: the same bytes at every attempt, or the server would see a conflict. */
	command: string;
}

export interface EntryAnswer {
	status: CommandStatus | 'too_large' | 'unreadable';
	code: string | null;
	receipt: string | null;
	/** The server's clock, where it said so. */
	receivedAt: number | null;
}

/** The server will not take it as it is, or failed over it: the person is shown it, with what they can do. */
export function isTroubled({ state, setApart }: Pick<Entry, 'state' | 'setApart'>): boolean {
	return state === 'needs_attention' || (setApart === true && isUnsent({ state }));
}

/** For sorting, the first saved first. */
export function inOrderSaved(one: Entry, other: Entry): number {
	return (one.place ?? 0) - (other.place ?? 0) || (one.id < other.id ? -1 : 1);
}

/** Still owed to the server. */
export function isUnsent(entry: Pick<Entry, 'state'>): boolean {
	return entry.state === 'queued' || entry.state === 'sending';
}
