import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { accessibilityEn } from './accessibility.en.ts';
import { frameEn } from './frame.en.ts';
import { privacyEn } from './privacy.en.ts';
import { signInEn } from './sign-in.en.ts';
import { staffSignInEn } from './staff-sign-in.en.ts';
import { startEn } from './start.en.ts';

export const publicEn = {
	errors: errorsEn as Record<keyof typeof errorsEn, string>,
	accessibility: accessibilityEn,
	frame: frameEn,
	privacy: privacyEn,
	signIn: signInEn,
	staffSignIn: staffSignInEn,
	start: startEn
};
export type PublicText = typeof publicEn;
