import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { choicesOf, line, someWords, words } from '#lib/domain/text/checked.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { behind } from '#lib/domain/time/typed-day.ts';
import { explanationChannels, ExplanationLanguage, ExplanationWay } from './explanation.ts';

const isToldSomehow = (ways: readonly ExplanationWay[]) =>
	ways.some((way) => (explanationChannels as readonly ExplanationWay[]).includes(way));

const otherIsNamed = z.refine<{ language: string; otherLanguage: string }>(
	({ language, otherLanguage }) => language !== 'other' || otherLanguage !== '',
	{ error: 'explanation_language_missing', path: ['otherLanguage'] }
);

export const explanationCommands = {
	/**
	 * That the consequences of not keeping to these orders were explained, as the orders stand (`seen`). It answers the requests
	 * that whoever writes it had before them.
	 */
	'explanation.record': staffCommand({
		by: ['practitioner'],
		payload: z
			.object({
				personId: Identifier,
				orderIds: choicesOf(Identifier),
				requestIds: choicesOf(Identifier),
				explainedOn: LocalDate,
				ways: choicesOf(ExplanationWay).check(z.refine(isToldSomehow, 'explanation_way_missing')),
				language: z.enum(ExplanationLanguage.options, 'explanation_language_missing'),
				otherLanguage: line,
				ownWords: words,
				seen
			})
			.check(otherIsNamed),
		days: ({ explainedOn }) => [behind('explainedOn', explainedOn)],
		endsWithDeath: true
	}),
	/** One that was recorded by mistake: it then explains nothing, and what it answered waits again. Its person reads why. */
	'explanation.withdraw': staffCommand({
		by: ['practitioner'],
		payload: z.object({ explanationId: Identifier, reason: someWords }),
		overwritesNothing: 'by its own id, once only'
	})
};
