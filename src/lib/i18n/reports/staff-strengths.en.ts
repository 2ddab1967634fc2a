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
	inPlanHint: 'They have not said yet if these are theirs.',
	choice: strengthWordsEn,
	suggested: 'Suggested',
	suggestedBy: (name: string, day: string) => `${name}, ${day}`,
	state: {
		suggested: 'They have not said yet',
		kept: 'They keep it',
		let_go: 'They kept it, and let it go since',
		not_me: 'They do not keep it'
	} as Record<StrengthState, string>,
	notThem: 'In the plan. They say it is not them.',
	suggest: 'Suggest a strength',
	suggestHint: 'It stands apart on their phone until they say yes, or that it is not them. Both are fine.',
	words: 'What you see in them',
	wordsHint: 'As they could say it themselves, such as “I stay calm when it gets loud”.',
	reason: 'What you saw',
	reasonHint: 'A fact: what they did, and when.',
	save: 'Suggest it',
	saved: 'Suggested. It stands on their page of strengths.',
	pickHint: 'What they say is theirs, in their order.',
	others: 'Other strengths'
};

export type StaffStrengthsText = typeof strengthsEn;
