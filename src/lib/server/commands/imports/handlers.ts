import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler, ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import { importCase } from './case-import.ts';
import { separateOfficer } from './separate-officer.ts';
import { joinOfficer, keepOfficerApart } from './join-officer.ts';
import { settleImportDifference } from './settle-import-difference.ts';

/** What comes from the case system. */
export const importHandlers = {
	'case.import': importCase,
	'import_difference.settle': settleImportDifference,
	'officer.join': joinOfficer,
	'officer.keep_apart': keepOfficerApart,
	'officer.separate': separateOfficer
} satisfies { [Type in CommandType]?: Handler<Type> | ServiceHandler<Type> };
