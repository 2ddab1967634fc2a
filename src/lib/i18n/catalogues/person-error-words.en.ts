import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { errorsEn } from '#lib/i18n/shared/errors.en.ts';

/** Why something was refused. What is refused to staff alone has no words here. */
export const errorWordsEn = { errors: errorsEn as Partial<Record<ErrorCode, string>> };
