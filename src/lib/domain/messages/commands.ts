import * as z from 'zod/mini';
import { personCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { someWords } from '#lib/domain/text/checked.ts';
import { MOST_NAMED } from './most-named.ts';

export const messageCommands = {
	/** To whoever holds the case, and whoever covers for them. */
	'message.write': personCommand({ payload: z.object({ words: someWords }), wrote: 'message' }),
	/** So that each of their phones knows what is new; nobody else is told. */
	'message.read': personCommand({
		payload: z.object({ messageIds: z.array(Identifier).check(z.maxLength(MOST_NAMED)) })
	})
};
