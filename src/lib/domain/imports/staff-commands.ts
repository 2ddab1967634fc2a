import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
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
	'case.import': staffCommand({ by: ['system'], payload: ImportedCase })
};
