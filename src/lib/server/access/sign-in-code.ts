import { randomInt } from 'node:crypto';

/** No letters or digits that are misread on paper: no 0 O 1 I L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;

/** A code works for a week: long enough to get home with, short enough to lose safely. */
export const SIGN_IN_CODE_LIFE_MS = 7 * 24 * 60 * 60 * 1000;

/** Eight characters, about 39 bits, guarded by the date of birth and by a limit on tries. */
export function newSignInCode(): string {
	return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** As people type it: spaces, dashes and small letters do not matter. */
export function normaliseSignInCode(typed: string): string {
	return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
