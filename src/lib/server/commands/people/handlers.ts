import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { changeSettings } from './change-settings.ts';
import { writeCircumstance } from './write-circumstance.ts';
import { changeCustody, recordCustody, recordDeath } from './stops.ts';

/** Their settings, what stops everything (a death, time in custody), and how to reach them. */
export const peopleHandlers = {
	'settings.change': changeSettings,
	'death.record': recordDeath,
	'custody.record': recordCustody,
	'custody.change': changeCustody,
	'circumstance.write': writeCircumstance
} satisfies { [Type in CommandType]?: Handler<Type> };
