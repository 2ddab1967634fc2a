import { english } from './patterns-english.ts';
import { welsh } from './patterns-welsh.ts';

/** Both are looked for, because people mix them. */
export const harmlessPhrases = [...english.harmless, ...welsh.harmless];
export const softenedPhrases = [...english.softened, ...welsh.softened];
export const dangersNow = [...english.now, ...welsh.now];
export const dangerHints = [...english.hints, ...welsh.hints];
