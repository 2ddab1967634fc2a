import type { StrengthState } from '#lib/domain/reports/strength-record.ts';
import { strengthWordsEn } from './strength-words.en.ts';

/** What somebody is good at, for their officer. */
export const strengthsEn = {
	heading: 'Strengths',
	link: 'All strengths, and suggest one',
	kept: 'Theirs, in their order',
	keptHint:
		'They choose these and put them in order. Nobody else changes it. No rule or decision reads any of it.',
	none: 'They have not named any yet.',
	inPlan: 'Named in the plan',
	inPlanHint: 'The plan names these. They are not among what they keep.',
	choice: strengthWordsEn,
	suggested: 'Suggested',
	suggestedBy: (name: string, day: string) => `${name}, ${day}`,
	state: {
		suggested: 'They have not said yet',
		kept: 'They keep it',
		let_go: 'They kept it, and let it go since',
		not_me: 'They do not keep it'
	} as Record<StrengthState, string>,
	/** Of what the plan names and they said something of. */
	inPlanAnd: {
		let_go: 'In the plan. They kept it, and let it go since.',
		not_me: 'In the plan. They say it is not them.'
	} as Partial<Record<StrengthState, string>>,
	suggest: 'Suggest a strength',
	suggestHint: 'It stands apart on their phone until they say yes, or that it is not them. Both are fine.',
	words: 'What you see in them',
	wordsHint: 'As they could say it themselves, such as “I stay calm when it gets loud”.',
	reason: 'What you saw',
	reasonHint: 'A fact: what they did, and when.',
	save: 'Suggest it',
	saved: 'Suggested. It stands on their page of strengths.',
	pickHint: 'What they keep, in their order, then what else the plan names.',
	others: 'Other strengths'
};

export type StaffStrengthsText = typeof strengthsEn;
