import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';

export const accessStaffCommands = {
	'sign_in_code.issue': staffCommand({
		by: ['practitioner', 'system'],
		payload: z.object({ personId: Identifier }),
		endsWithDeath: true,
		overwritesNothing: 'gives out a code'
	})
};
