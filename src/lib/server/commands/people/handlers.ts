import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { changeSettings } from './change-settings.ts';
import { changeCustody, recordCustody, recordDeath } from './stops.ts';

/** Their settings, and what stops everything: a death, time in custody. */
export const peopleHandlers = {
	'settings.change': changeSettings,
	'death.record': recordDeath,
	'custody.record': recordCustody,
	'custody.change': changeCustody
} satisfies { [Type in CommandType]?: Handler<Type> };
