import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { ahead } from '#lib/domain/time/typed-day.ts';

/** Who of the team has the cases meanwhile; null while nobody is chosen. */
const coveredById = z.nullable(Identifier);

/** An officer is away on some days, and somebody of the team covers for them. The days are checked in `covers.ts`. */
export const coverCommands = {
	'cover.set': staffCommand({
		by: ['manager'],
		payload: z.object({ awayId: Identifier, coveredById, from: LocalDate, until: LocalDate }),
		days: ({ from, until }) => [ahead('from', from), ahead('until', until)],
		overwritesNothing: 'a time that meets another one of the same officer is refused'
	}),
	/** Somebody else covers, or it ends on another day. */
	'cover.change': staffCommand({
		by: ['manager'],
		payload: z.object({ coverId: Identifier, coveredById, until: LocalDate, seen }),
		days: ({ until }) => [ahead('until', until)]
	}),
	/** The officer is back, or does not go. */
	'cover.cancel': staffCommand({
		by: ['manager'],
		payload: z.object({ coverId: Identifier, seen })
	})
};
