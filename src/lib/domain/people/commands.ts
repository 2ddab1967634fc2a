import * as z from 'zod/mini';
import { personCommand } from '#lib/domain/declarations/command.ts';
import { Language } from '#lib/domain/text/language-schema.ts';

/** What a person gives. */
export const peopleCommands = {
	'settings.change': personCommand({
		payload: z.object({
			language: z.optional(Language),
			textSize: z.optional(z.enum(['normal', 'large', 'largest']))
		})
	})
};
