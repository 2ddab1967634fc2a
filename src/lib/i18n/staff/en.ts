import { errorsEn } from '#lib/i18n/shared/errors.en.ts';

export const staffEn = { errors: errorsEn as Record<keyof typeof errorsEn, string> };
export type StaffText = typeof staffEn;
