import type { Command } from './commands.ts';

type Given = Pick<Command, 'type' | 'payload'>;

/** Said of one thing, and only one of it can hold: by the payload's name of that thing. */
const choices: Readonly<Record<string, string>> = { 'obstacle.take_time': 'answerId' };

/** Whether of several of its kind that wait to be sent only the last is. */
export function isChoice({ type }: Pick<Given, 'type'>): boolean {
	return Object.hasOwn(choices, type);
}

/**
 * Whether what is tapped now takes the place of what was tapped before and is still on this phone. Sent both, the first would be
 * carried out and the later refused; of most commands the later holds however they arrive, and both are kept.
 */
export function choosesAnew(given: Given, before: Given): boolean {
	const named = ({ payload }: Given) => (payload as Record<string, unknown>)[choices[given.type] ?? ''];
	return isChoice(given) && before.type === given.type && named(before) === named(given);
}
