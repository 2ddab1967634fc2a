interface LanguageRow {
	/** In its own words, as whoever reads it looks for it. */
	ownName: string;
	/** What `Intl` knows it as. */
	locale: string;
	/** Whether there is a formula for how hard its texts are to read. */
	hasReadingLevel: boolean;
	/** The texts are written in the first language; where the check of the others by a human translator stands. */
	texts: 'original' | 'awaiting_human_check' | 'checked';
	/** Words that only its texts have, and how many make one plain: one Welsh word can be a name or a slip. */
	signs: { pattern: RegExp; needed: 1 | 2 };
}

/**
 * The languages of the app, the first one first. All that depends on a language stands in its row or is keyed by `Language`,
 * so that a text that one lacks does not compile.
 */
export const languages = {
	en: {
		ownName: 'English',
		locale: 'en-GB',
		hasReadingLevel: true,
		texts: 'original',
		signs: {
			pattern:
				/\b(the|with|and|to|every|my|of|for|from|start|see|save|find|group|two|weeks?|months?|your)\b/gi,
			needed: 1
		}
	},
	cy: {
		ownName: 'Cymraeg',
		locale: 'cy',
		hasReadingLevel: false,
		texts: 'awaiting_human_check',
		signs: {
			pattern:
				/\b(y|yr|yn|ar|gyda|eich|fy|dy|gan|bob|wythnos|mis|ac|neu|o|mynd|cam|nod)\b|[’'](r|n|ch)\b|[ŵŷâêîôû]/gi,
			needed: 2
		}
	}
} as const satisfies Record<string, LanguageRow>;

export type Language = keyof typeof languages;

/** Something in every language. */
export type InEveryLanguage<Text = string> = Readonly<Record<Language, Text>>;

export const allLanguages = Object.keys(languages) as readonly Language[];

/** What pages are in for whoever has chosen none. */
export const firstLanguage: Language = 'en';

export function isLanguage(value: unknown): value is Language {
	return typeof value === 'string' && Object.hasOwn(languages, value);
}

/** The language that was asked for, or the first one where it is none of ours. */
export function languageFrom(value: unknown): Language {
	return isLanguage(value) ? value : firstLanguage;
}

export function otherLanguages(language: Language): Language[] {
	return allLanguages.filter((other) => other !== language);
}

export function inEveryLanguage<Text>(textIn: (language: Language) => Text): Record<Language, Text> {
	return Object.fromEntries(allLanguages.map((language) => [language, textIn(language)])) as Record<
		Language,
		Text
	>;
}
