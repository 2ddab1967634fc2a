import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { wholeNumber } from '#lib/domain/text/checked.ts';
import { ImportedCase } from './imported-case.ts';

export const importStaffCommands = {
	/** `version` is that of the goal or step. */
	'import_difference.settle': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			differenceId: Identifier,
			version: wholeNumber,
			choice: z.enum(['ours', 'theirs'])
		})
	}),
	/** An officer whom files name is somebody with an account: their cases go to that one. */
	'officer.join': staffCommand({
		by: ['administrator', 'system'],
		payload: z.object({ officerId: Identifier, practitionerId: Identifier }),
		overwritesNothing: 'once only: an officer who is joined is not joined again'
	}),
	/** They are two people: the account is not offered for this officer any more. */
	'officer.keep_apart': staffCommand({
		by: ['administrator', 'system'],
		payload: z.object({ officerId: Identifier, practitionerId: Identifier }),
		overwritesNothing: 'adds a mark; of one that is joined it is refused'
	}),
	/** A join that was wrong: it is taken apart, and what came by it goes back. `seen`: when it was joined. */
	'officer.separate': staffCommand({
		by: ['administrator', 'system'],
		payload: z.object({ officerId: Identifier, practitionerId: Identifier, seen })
	}),
	'case.import': staffCommand({ by: ['system'], payload: ImportedCase })
};
