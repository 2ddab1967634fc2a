import { errorsEn } from '#lib/i18n/shared/errors.en.ts';

export const publicEn = { errors: errorsEn as Record<keyof typeof errorsEn, string> };
export type PublicText = typeof publicEn;
