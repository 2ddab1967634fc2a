import { describe, expect, it } from 'vitest';
import { whatIf, whatIfScenarios, type WhatIf, type WhatIfInput } from '#lib/domain/compliance/what-if.ts';
import { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { entriesNamed } from '#lib/policy/compliance/what-if-entries.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { bannedIn } from '#lib/i18n/plain-words.ts';
import { readingLevel, sentencesOf, wordsOf } from '#lib/i18n/reading-level.ts';
import { whatIfCy } from './what-if.cy.ts';
import { whatIfEn } from './what-if.en.ts';
import { whatIfWords } from './what-if.ts';

const languages = ['en', 'cy'] as const;
const texts = { en: whatIfEn, cy: whatIfCy };
const inputs: WhatIfInput[] = OrderKind.options.flatMap((orderKind) =>
	[null, '2026-12-03'].flatMap((nextAppointmentOn) =>
		[null, '2026-12-30'].flatMap((warningUntil) =>
			[false, true].map((hasLiveWarning) => ({ orderKind, nextAppointmentOn, warningUntil, hasLiveWarning }))
		)
	)
);

function textsIn(language: 'en' | 'cy'): string[] {
	const words = (answer: WhatIf) =>
		whatIfWords(answer, texts[language], (date) => formatDate(language, date, ''));
	return inputs.flatMap(whatIf).flatMap((answer) => Object.values(words(answer)));
}

describe('what happens if, in words', () => {
	it('puts in this person’s days', () => {
		const answer: WhatIf = {
			scenario: 'happens_again',
			entryIds: [],
			dates: { nextAppointmentOn: null, warningUntil: '2027-09-13' }
		};
		expect(whatIfWords(answer, texts.en, (date) => formatDate('en', date, '2026')).says).toBe(
			'You have a warning. The last day on which it counts is Monday 13 September 2027.'
		);
		expect(whatIfWords(answer, texts.cy, (date) => formatDate('cy', date, '2026')).says).toBe(
			'Mae gennych rybudd. Y diwrnod olaf y mae’n cyfrif yw dydd Llun 13 Medi 2027.'
		);
	});

	it('is plain, and blames nobody', () => {
		expect(readingLevel(textsIn('en').join('\n')).grade).toBeLessThanOrEqual(6);
		for (const language of languages) {
			const sentences = textsIn(language).flatMap(sentencesOf);
			expect(sentences.filter((sentence) => wordsOf(sentence).length > 20)).toEqual([]);
			expect(sentences.flatMap((sentence) => bannedIn(sentence, language))).toEqual([]);
		}
	});

	it('has a Welsh sentence of its own for each English one', () => {
		const welsh = new Set(textsIn('cy'));
		expect(textsIn('en').filter((text) => welsh.has(text))).toEqual([]);
		expect([...welsh].filter((text) => /undefined|null/.test(text))).toEqual([]);
	});

	it('asks of each scenario somewhere, and speaks of support first after a relapse', () => {
		const answers = inputs.flatMap(whatIf);
		expect(new Set(answers.map(({ scenario }) => scenario))).toEqual(new Set(whatIfScenarios));
		for (const answer of answers.filter(({ scenario }) => scenario === 'relapse')) {
			expect(whatIfWords(answer, texts.en, String).says).toMatch(/^You get support before anything else\./);
		}
	});

	it('rests on entries that are there, hold for the order and hold today', () => {
		for (const input of inputs) {
			for (const { entryIds } of whatIf(input)) {
				const named = entriesNamed(entryIds, input.orderKind, '2026-11-25').map(({ id }) => id);
				expect(named).toEqual(entryIds);
			}
		}
	});
});
