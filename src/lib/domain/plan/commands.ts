import * as z from 'zod/mini';
import { personCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { words } from '#lib/domain/text/checked.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';

/** What a person gives. */
export const planCommands = {
	/** `doneOn`: the day it was done, where the person said. */
	'step.claim': personCommand({
		payload: z.object({ stepId: Identifier, words, doneOn: z.nullable(LocalDate) }),
		older: [z.object({ stepId: Identifier, words })],
		wrote: 'step',
		foundUnder: ({ stepId }) => stepId
	}),
	/** First choice first; an empty list takes the choice back. */
	'step.choose': personCommand({
		payload: z.object({ stepIds: z.array(Identifier).check(z.maxLength(10)) })
	})
};
