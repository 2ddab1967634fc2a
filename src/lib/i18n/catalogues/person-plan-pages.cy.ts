import { personPauseCy } from '#lib/i18n/plan/person-pause.cy.ts';
import { planPageCy } from '#lib/i18n/plan/person-plan-page.cy.ts';
import { planVoiceCy } from '#lib/i18n/plan/person-plan-voice.cy.ts';
import { planChangeWordsCy } from '#lib/i18n/plan/plan-change-words.cy.ts';
import type { PersonText } from './person.en.ts';

export const planPagesCy = {
	pause: personPauseCy,
	planPage: planPageCy,
	planVoice: planVoiceCy,
	planChanges: planChangeWordsCy
} satisfies Partial<PersonText>;
