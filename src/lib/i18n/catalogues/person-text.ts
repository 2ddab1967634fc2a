import { inEveryLanguage, type InEveryLanguage, type Language } from '#lib/domain/text/language.ts';
import type { PersonText } from './person.en.ts';

/** The person's texts by the pages that show them. `frame` comes with the first page, the others with the first of theirs. */
export const textGroups = ['frame', 'forms', 'plan', 'reports', 'compliance'] as const;
export type TextGroup = (typeof textGroups)[number];

const sources: InEveryLanguage<Record<TextGroup, () => Promise<Partial<PersonText>>>> = {
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
	readonly #here = inEveryLanguage(() => new Set<TextGroup>());

	async load(language: Language, asked: readonly TextGroup[] = textGroups): Promise<PersonText> {
		const missing = this.missing(language, asked);
		Object.assign(this.#texts[language], await textOfGroups(language, missing));
		missing.forEach((group) => this.#here[language].add(group));
		return this.#texts[language] as PersonText;
	}

	missing(language: Language, asked: readonly TextGroup[]): TextGroup[] {
		return asked.filter((group) => !this.#here[language].has(group));
	}

	/** What another language has to bring when it takes over. */
	here(language: Language): TextGroup[] {
		return [...this.#here[language]];
	}
}

/** Those of this phone, or of this process. */
export const personTexts = new PersonTexts();

export function loadPersonText(language: Language, asked?: readonly TextGroup[]): Promise<PersonText> {
	return personTexts.load(language, asked);
}

/** These groups and no other. */
export async function textOfGroups(
	language: Language,
	asked: readonly TextGroup[]
): Promise<Partial<PersonText>> {
	return Object.assign(
		{},
		...(await Promise.all(asked.map((group) => sources[language][group]())))
	) as object;
}
