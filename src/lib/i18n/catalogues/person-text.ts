import { inEveryLanguage, type InEveryLanguage, type Language } from '#lib/domain/text/language.ts';
import type { PersonText } from './person.en.ts';

/** The person's texts by the pages that show them. `frame` comes with the first page, the others with the first of theirs. */
export const shelves = ['frame', 'forms', 'plan', 'reports', 'compliance'] as const;
export type Shelf = (typeof shelves)[number];

const sources: InEveryLanguage<Record<Shelf, () => Promise<Partial<PersonText>>>> = {
	en: {
		frame: async () => (await import('./person-frame.en.ts')).frameEn,
		forms: async () => (await import('./person-forms.en.ts')).formsEn,
		plan: async () => (await import('./person-plan-pages.en.ts')).planPagesEn,
		reports: async () => (await import('./person-report-pages.en.ts')).reportPagesEn,
		compliance: async () => (await import('./person-compliance-pages.en.ts')).compliancePagesEn
	},
	cy: {
		frame: async () => (await import('./person-frame.cy.ts')).frameCy,
		forms: async () => (await import('./person-forms.cy.ts')).formsCy,
		plan: async () => (await import('./person-plan-pages.cy.ts')).planPagesCy,
		reports: async () => (await import('./person-report-pages.cy.ts')).reportPagesCy,
		compliance: async () => (await import('./person-compliance-pages.cy.ts')).compliancePagesCy
	}
};

/**
 * The person's texts that came so far, in each language one object for all that ever asked. What was not asked for yet is
 * not there: it is precached, and comes when it is. So a page says in `person/texts-of-pages.ts` what it shows, and tests
 * hold every page to that.
 */
export class PersonTexts {
	readonly #texts = inEveryLanguage((): Partial<PersonText> => ({}));
	readonly #here = inEveryLanguage(() => new Set<Shelf>());

	async load(language: Language, asked: readonly Shelf[] = shelves): Promise<PersonText> {
		const missing = this.missing(language, asked);
		Object.assign(this.#texts[language], await textOfShelves(language, missing));
		missing.forEach((shelf) => this.#here[language].add(shelf));
		return this.#texts[language] as PersonText;
	}

	missing(language: Language, asked: readonly Shelf[]): Shelf[] {
		return asked.filter((shelf) => !this.#here[language].has(shelf));
	}

	/** What another language has to bring when it takes over. */
	here(language: Language): Shelf[] {
		return [...this.#here[language]];
	}
}

/** Those of this phone, or of this process. */
export const personTexts = new PersonTexts();

export function loadPersonText(language: Language, asked?: readonly Shelf[]): Promise<PersonText> {
	return personTexts.load(language, asked);
}

/** These shelves and no other. */
export async function textOfShelves(
	language: Language,
	asked: readonly Shelf[]
): Promise<Partial<PersonText>> {
	return Object.assign(
		{},
		...(await Promise.all(asked.map((shelf) => sources[language][shelf]())))
	) as object;
}
