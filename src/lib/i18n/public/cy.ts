import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import { accessibilityCy } from './accessibility.cy.ts';
import type { PublicText } from './en.ts';
import { frameCy } from './frame.cy.ts';
import { privacyCy } from './privacy.cy.ts';
import { signInCy } from './sign-in.cy.ts';
import { staffSignInCy } from './staff-sign-in.cy.ts';
import { startCy } from './start.cy.ts';

export const publicCy: PublicText = {
	errors: errorsCy,
	accessibility: accessibilityCy,
	frame: frameCy,
	privacy: privacyCy,
	signIn: signInCy,
	staffSignIn: staffSignInCy,
	start: startCy
};
