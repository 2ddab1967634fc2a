import type { Command } from './commands.ts';

type Given = Pick<Command, 'type' | 'payload'>;

/** Which thing of the person's it is about, or the words that a button says. */
const named = ({ payload }: Given) =>
	Object.entries(payload)
		.filter(([name]) => name === 'words' || name === 'ended' || name.endsWith('Id'))
		.join();

/**
 * Whether what a form gives takes the place of a refused entry. An idea may move from one goal to a new one. What is given by a tap,
 * in none of the person's words, stands for the same alone: there may be many such on one page.
 * @param isWritten the form is the one that the refused words were put back into
 */
export function mends(given: Given, old: Command | null, isWritten: boolean): boolean {
	if (old === null) return false;
	if (!isWritten) return old.type === given.type && named(old) === named(given);
	return old.type === given.type || [old, given].every(({ type }) => type.endsWith('.propose'));
}
