import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler, ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import { reassignCases } from './reassign.ts';
import { addPerson, correctPerson } from './add-person.ts';
import { putAwayOfficerChanges } from './put-away-officer-changes.ts';
import { readOfficerNews } from './read-officer-news.ts';
import { changeSettings } from './change-settings.ts';
import { addOrder, correctOrder, removeOrder } from './orders.ts';
import { readPhoneSignOut } from './read-phone-sign-out.ts';
import { addRequirement, correctRequirement, removeRequirement } from './requirements.ts';
import { sayCircumstance, writeCircumstance } from './write-circumstance.ts';
import { changeCustody, recordCustody, recordDeath } from './stops.ts';

/** Who they are, who holds the case, their orders, their settings, what stops everything (a death, time in custody), and how to reach them. */
export const peopleHandlers = {
	'settings.change': changeSettings,
	'case.reassign': reassignCases,
	'death.record': recordDeath,
	'custody.record': recordCustody,
	'custody.change': changeCustody,
	'phone_sign_out.read': readPhoneSignOut,
	'officer_news.read': readOfficerNews,
	'officer_change.put_away': putAwayOfficerChanges,
	'person.add': addPerson,
	'person.correct': correctPerson,
	'order.add': addOrder,
	'order.correct': correctOrder,
	'order.remove': removeOrder,
	'requirement.add': addRequirement,
	'requirement.correct': correctRequirement,
	'requirement.remove': removeRequirement,
	'circumstance.write': writeCircumstance,
	'circumstance.say': sayCircumstance
} satisfies { [Type in CommandType]?: Handler<Type> | ServiceHandler<Type> };
