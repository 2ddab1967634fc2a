import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import { staffErrorsCy } from '#lib/i18n/shared/staff-errors.cy.ts';
import { accessibilityCy } from '#lib/i18n/public/accessibility.cy.ts';
import type { PublicText } from './public.en.ts';
import { publicAgencyCy } from '#lib/i18n/plan/public-agency.cy.ts';
import { frameCy } from '#lib/i18n/public/public-frame.cy.ts';
import { privacyCy } from '#lib/i18n/public/privacy.cy.ts';
import { signInCy } from '#lib/i18n/access/sign-in.cy.ts';
import { staffJoinCy } from '#lib/i18n/access/staff-join.cy.ts';
import { staffSignInCy } from '#lib/i18n/access/staff-sign-in.cy.ts';
import { startCy } from '#lib/i18n/public/start.cy.ts';

export const publicCy: PublicText = {
	errors: { ...errorsCy, ...staffErrorsCy },
	accessibility: accessibilityCy,
	agencyReply: publicAgencyCy,
	frame: frameCy,
	privacy: privacyCy,
	signIn: signInCy,
	staffJoin: staffJoinCy,
	staffSignIn: staffSignInCy,
	start: startCy
};
