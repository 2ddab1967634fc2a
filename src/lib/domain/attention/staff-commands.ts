import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { reference, words } from '#lib/domain/text/checked.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { ahead } from '#lib/domain/time/typed-day.ts';

const key = {
	personId: Identifier,
	/** What kind of thing waits, as the list of Today names it. */
	kind: reference,
	subjectId: Identifier
};

export const attentionStaffCommands = {
	/** Not today. For its giver alone; what the day and the reason must be, `put-off.ts` says. */
	'waiting.put_off': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			...key,
			until: LocalDate,
			/** For staff to read. */
			words,
			/** What it was, where the form was filled in (`markOf`). */
			seen: reference
		}),
		days: ({ until }) => [ahead('until', until)],
		endsWithDeath: true
	}),
	'waiting.bring_back': staffCommand({
		by: ['practitioner'],
		payload: z.object(key),
		overwritesNothing: 'takes back what only its giver sees',
		endsWithDeath: true
	})
};
