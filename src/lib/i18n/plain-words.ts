import type { InEveryLanguage, Language } from '#lib/domain/text/language.ts';
/**
 * Words that no text to a person uses, because they blame, label or need the trade to be understood. "Enforcement officer" is
 * the law's own name for someone and stays. In Welsh "prawf" is left for probation itself: proof is "tystiolaeth".
 */
const bannedWords: InEveryLanguage<readonly RegExp[]> = {
	en: [
		/\boffenders?\b/i,
		/\bservice users?\b/i,
		/\bnon-?compli/i,
		/\bfail(s|ed|ure|ures|ing)?\b/i,
		/\bsanctions?\b/i,
		/\benforcement(?! officer)/i,
		/\b(RIC|RoSH|OM|RAR|AFTA|UAAB)\b/,
		/\btoolkits?\b/i,
		/\b(un)?acceptable absence\b/i
	],
	cy: [
		/troseddw(r|yr)\b/i,
		/defnyddi(wr|wyr) (y )?gwasanaeth/i,
		/diffyg cydymffurfi/i,
		/\b(meth|fethu|methu|methiant)\b/i,
		/sancsi(wn|ynau)/i,
		/(?<!(swyddog|wasanaeth|ofyniad) )\bprawf\b/i,
		/(?<!ar )\bbrawf\b/i
	]
};

/** The banned words that `text` holds, as they stand in it. */
export function bannedIn(text: string, language: Language): string[] {
	return bannedWords[language].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
