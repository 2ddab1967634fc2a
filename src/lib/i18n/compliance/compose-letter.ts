import { cleanThroughout } from '#lib/domain/text/clean-text.ts';
import type { DecidedFacts, LetterFacts } from '#lib/domain/compliance/letter-facts.ts';
import { statutoryParts, type Letter, type StatutoryPart } from '#lib/domain/compliance/letter.ts';
import { LetterPart, type DecisionOutcome } from '#lib/domain/compliance/vocabulary.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { obstaclesCy } from '#lib/i18n/reports/person-obstacles.cy.ts';
import { obstaclesEn } from '#lib/i18n/reports/person-obstacles.en.ts';
import { missingStatutoryParts, statutoryText } from '#lib/policy/compliance/statutory-warning.ts';
import { letterCy } from './letter.cy.ts';
import { letterEn } from './letter.en.ts';
import { letterSections, type LetterWords } from './letter-sections.ts';

const texts = { en: letterEn, cy: letterCy };
const obstacles = { en: obstaclesEn, cy: obstaclesCy };

/** The letter of a decision, part by part in the order in which letters always stand. */
export function composeLetter(facts: LetterFacts, language: Language): Letter {
	const words: LetterWords = {
		language,
		text: texts[language],
		categories: obstacles[language].category,
		// A letter is kept for years, so every date says which.
		date: (date) => formatDate(language, date, '')
	};
	return cleanThroughout({
		language,
		sections: LetterPart.options.map((part) => ({ part, paragraphs: letterSections[part](facts, words) }))
	});
}

/**
 * What the law makes a decision's letter say and its words do not say yet: nothing, where it is no warning under a court's order.
 * A letter that lacks a part is not given to anybody.
 */
export function missingFromLetter(
	{ outcome, action, statutory }: Pick<DecidedFacts, 'outcome' | 'action' | 'statutory'>,
	orderKind: OrderKind,
	language: Language
): StatutoryPart[] {
	if (outcome !== 'not_accepted' || action !== 'warning') return [];
	if (statutory !== null) return missingStatutoryParts(statutory, orderKind, language);
	return statutoryText(orderKind, language) === null ? [] : [...statutoryParts];
}

/** What stands above a part. */
export function letterHeading(part: LetterPart, language: Language): string {
	return texts[language].heading[part];
}

/** What stands above the whole letter. */
export function letterTitle(outcome: DecisionOutcome, language: Language): string {
	return texts[language].title[outcome];
}
