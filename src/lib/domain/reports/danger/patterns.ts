import { allLanguages, type InEveryLanguage } from '#lib/domain/text/language.ts';
import type { DangerPatterns } from './danger-patterns.ts';
import { english } from './patterns-english.ts';
import { welsh } from './patterns-welsh.ts';

const patterns: InEveryLanguage<DangerPatterns> = { en: english, cy: welsh };
const all = allLanguages.map((language) => patterns[language]);

/** Those of every language are looked for, because people mix them. */
export const harmlessPhrases = all.flatMap(({ harmless }) => harmless);
export const softenedPhrases = all.flatMap(({ softened }) => softened);
export const dangersNow = all.flatMap(({ now }) => now);
export const dangerHints = all.flatMap(({ hints }) => hints);
export const begunAgain = all.map((one) => one.begunAgain);
