import { personPauseEn } from '#lib/i18n/plan/person-pause.en.ts';
import { planPageEn } from '#lib/i18n/plan/person-plan-page.en.ts';
import { planVoiceEn } from '#lib/i18n/plan/person-plan-voice.en.ts';
import { planChangeWordsEn } from '#lib/i18n/plan/plan-change-words.en.ts';

/** The plan’s own pages, and what Home says of a plan that is paused. */
export const planPagesEn = {
	pause: personPauseEn,
	planPage: planPageEn,
	planVoice: planVoiceEn,
	planChanges: planChangeWordsEn
};
