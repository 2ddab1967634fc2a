import { inEveryLanguage, type Language } from '#lib/domain/text/language.ts';
import { givenTexts, textGroups, type TextGroup } from './given-texts.ts';
import type { PersonText } from './person.en.ts';

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
	const sources = givenTexts()[language];
	return Object.assign({}, ...(await Promise.all(asked.map((group) => sources[group]())))) as object;
}
