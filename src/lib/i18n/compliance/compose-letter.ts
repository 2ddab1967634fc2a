import { cleanThroughout } from '#lib/domain/text/clean-text.ts';
import type { DecidedFacts, LetterFacts } from '#lib/domain/compliance/letter-facts.ts';
import { statutoryParts, type Letter, type StatutoryPart } from '#lib/domain/compliance/letter.ts';
import { LetterPart } from '#lib/domain/compliance/vocabulary.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { missingStatutoryParts, statutoryText } from '#lib/policy/compliance/statutory-warning.ts';
import { letterSections, type LetterWords } from './letter-sections.ts';

/** The letter of a decision, part by part in the order in which letters always stand. */
export function composeLetter(
	facts: LetterFacts,
	language: Language,
	texts: Pick<LetterWords, 'text' | 'categories' | 'contacts'>
): Letter {
	const words: LetterWords = {
		language,
		...texts,
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
