import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';

export const accessStaffCommands = {
	'sign_in_code.issue': staffCommand({
		by: ['practitioner', 'manager', 'system'],
		/** `signOutPhones`: what they were signed in on was lost, and opens nothing from now on. */
		payload: z.object({ personId: Identifier, signOutPhones: z.optional(z.boolean()) }),
		endsWithDeath: true,
		overwritesNothing: 'gives out a code'
	})
};
