import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { line, someWords } from '#lib/domain/text/checked.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { behind } from '#lib/domain/time/typed-day.ts';

/** Cases in one go: many times the largest caseload. */
const MOST_MOVED = 1_000;

/**
 * Another officer holds these cases: the one way in which that comes about, but for an import. A manager moves cases within
 * their team; an administrator, who sees none of them, or the operator between teams, by officer and case number
 * (docs/decisions/076-who-holds-a-case.md). All of it, or nothing.
 */
export const reassignCommands = {
	'case.reassign': staffCommand({
		by: ['manager', 'administrator', 'system'],
		payload: z.object({
			/** Who holds them where this was decided; null for cases that nobody holds. */
			replaces: z.nullable(Identifier),
			moves: z.array(z.object({ personId: Identifier, to: Identifier })).check(z.maxLength(MOST_MOVED)),
			/** Those that `moves` does not name: with these case numbers, or all of them. */
			rest: z.nullable(
				z.object({
					to: Identifier,
					caseNumbers: z.nullable(z.array(line).check(z.maxLength(MOST_MOVED)))
				})
			),
			/** The first day. It has come: what is planned is a cover until then. */
			since: LocalDate,
			/** For staff; the person is told who and from when. */
			reason: someWords
		}),
		days: ({ since }) => [behind('since', since)]
	}),
	/** Whoever has these cases now, or had them, has seen that; what came meanwhile stays. What moved in one go is one change. */
	'officer_change.put_away': staffCommand({
		by: ['practitioner'],
		payload: z.object({ changes: z.array(Identifier).check(z.minLength(1), z.maxLength(MOST_MOVED)) }),
		overwritesNothing: 'takes away what only its giver sees'
	})
};
