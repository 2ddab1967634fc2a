import { inEveryLanguage, languages, type Language } from './language.ts';

export type PluralForms<Argument = number> = Partial<
	Record<Intl.LDMLPluralRule, (count: Argument) => string>
> & {
	other: (count: Argument) => string;
};

const rules = inEveryLanguage((language) => new Intl.PluralRules(languages[language].locale));

/**
 * The whole sentence for a count. Welsh has six forms (zero, one, two, few, many, other), and numbers change the word
 * after them, so a sentence is never put together from parts.
 */
export function plural(language: Language, count: number, forms: PluralForms): string {
	const form = rules[language].select(count);
	return (forms[form] ?? forms.other)(count);
}
