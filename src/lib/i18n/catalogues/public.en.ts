import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { staffErrorsEn } from '#lib/i18n/shared/staff-errors.en.ts';
import { accessibilityEn } from '#lib/i18n/public/accessibility.en.ts';
import { publicAgencyEn } from '#lib/i18n/plan/public-agency.en.ts';
import { frameEn } from '#lib/i18n/public/public-frame.en.ts';
import { privacyEn } from '#lib/i18n/public/privacy.en.ts';
import { signInEn } from '#lib/i18n/access/sign-in.en.ts';
import { staffJoinEn } from '#lib/i18n/access/staff-join.en.ts';
import { staffSignInEn } from '#lib/i18n/access/staff-sign-in.en.ts';
import { startEn } from '#lib/i18n/public/start.en.ts';

export const publicEn = {
	errors: { ...errorsEn, ...staffErrorsEn } as Record<ErrorCode, string>,
	accessibility: accessibilityEn,
	agencyReply: publicAgencyEn,
	frame: frameEn,
	privacy: privacyEn,
	signIn: signInEn,
	staffJoin: staffJoinEn,
	staffSignIn: staffSignInEn,
	start: startEn
};
export type PublicText = typeof publicEn;
