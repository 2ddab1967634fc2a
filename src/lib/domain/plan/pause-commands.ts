import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { line, words } from '#lib/domain/text/checked.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { ahead, eitherWay } from '#lib/domain/time/typed-day.ts';
import { PauseReason } from './vocabulary.ts';

/* The days are checked against today, the area's longest pause and the person's other pauses (`pauses.ts`). */

const content = {
	reason: z.enum(PauseReason.options, 'outcome_missing'),
	/** What it is, where it is something else; the person reads it. */
	reasonWords: line,
	startsOn: LocalDate,
	lookAgainOn: LocalDate,
	/** For the person to read. */
	words
};

const days = ({ startsOn, lookAgainOn }: { startsOn: LocalDate; lookAgainOn: LocalDate }) => [
	eitherWay('startsOn', startsOn),
	ahead('lookAgainOn', lookAgainOn)
];

const isNamed = z.refine<{ reason: PauseReason; reasonWords: string }>(
	({ reason, reasonWords }) => reason !== 'something_else' || reasonWords !== '',
	{ error: 'words_missing', path: ['reasonWords'] }
);

/** The officer holds our steps for a while, and says when we look again. */
export const pauseCommands = {
	'pause.begin': staffCommand({
		by: ['practitioner'],
		payload: z.object({ personId: Identifier, ...content }).check(isNamed),
		days,
		overwritesNothing: 'once only: a second one is refused while one is open',
		endsWithDeath: true
	}),
	/** Another day to look again, or something put right. What stood there before is kept. */
	'pause.change': staffCommand({
		by: ['practitioner'],
		payload: z.object({ pauseId: Identifier, ...content, seen }).check(isNamed),
		days,
		endsWithDeath: true
	}),
	/** From today on the plan goes on. */
	'pause.end': staffCommand({
		by: ['practitioner'],
		payload: z.object({ pauseId: Identifier, seen }),
		endsWithDeath: true
	})
};
