import { errorsEn } from '#lib/i18n/shared/errors.en.ts';

/** Why something was refused. */
export const errorWordsEn = { errors: errorsEn as Record<keyof typeof errorsEn, string> };
