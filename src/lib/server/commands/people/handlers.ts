import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler, ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import { reassignCases } from './reassign.ts';
import { changeSettings } from './change-settings.ts';
import { writeCircumstance } from './write-circumstance.ts';
import { changeCustody, recordCustody, recordDeath } from './stops.ts';

/** Who holds the case, their settings, what stops everything (a death, time in custody), and how to reach them. */
export const peopleHandlers = {
	'settings.change': changeSettings,
	'case.reassign': reassignCases,
	'death.record': recordDeath,
	'custody.record': recordCustody,
	'custody.change': changeCustody,
	'circumstance.write': writeCircumstance
} satisfies { [Type in CommandType]?: Handler<Type> | ServiceHandler<Type> };
