import { planVoiceEn } from '#lib/i18n/plan/person-plan-voice.en.ts';
import { planChangeWordsEn } from '#lib/i18n/plan/plan-change-words.en.ts';

/** The plan’s own pages. */
export const planPagesEn = {
	planVoice: planVoiceEn,
	planChanges: planChangeWordsEn
};
