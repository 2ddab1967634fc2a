import { errorsEn } from '#lib/i18n/shared/errors.en.ts';

export const personEn = { errors: errorsEn as Record<keyof typeof errorsEn, string> };
export type PersonText = typeof personEn;
