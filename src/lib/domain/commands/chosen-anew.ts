import type { Command } from './commands.ts';

/** Said of one thing, and only one of it can hold: by the payload's name of that thing. */
const choices: Readonly<Record<string, string>> = { 'obstacle.take_time': 'answerId' };

/**
 * Whether what is tapped now takes the place of what was tapped before and is still on this phone. Sent both, the first would be
 * carried out and the later refused; of most commands the later holds however they arrive, and both are kept.
 */
export function choosesAnew(
	{ type, payload }: Pick<Command, 'type' | 'payload'>,
	before: Pick<Command, 'type' | 'payload'>
): boolean {
	const of = choices[type];
	const named = (given: object) => (given as Record<string, unknown>)[of ?? ''];
	return of !== undefined && before.type === type && named(payload) === named(before.payload);
}
