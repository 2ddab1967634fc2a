import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { importCase } from './case-import.ts';
import { settleImportDifference } from './settle-import-difference.ts';

/** What comes from the case system. */
export const importHandlers = {
	'case.import': importCase,
	'import_difference.settle': settleImportDifference
} satisfies { [Type in CommandType]?: Handler<Type> };
