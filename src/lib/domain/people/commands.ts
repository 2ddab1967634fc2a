import * as z from 'zod/mini';
import { personCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { Language } from '#lib/domain/text/language-schema.ts';

/** What a person gives. */
export const peopleCommands = {
	'settings.change': personCommand({
		payload: z.object({
			language: z.optional(Language),
			textSize: z.optional(z.enum(['normal', 'large', 'largest']))
		})
	}),
	/** That a phone of theirs was signed out from elsewhere was read. */
	'phone_sign_out.read': personCommand({
		payload: z.object({ phoneId: Identifier })
	})
};
