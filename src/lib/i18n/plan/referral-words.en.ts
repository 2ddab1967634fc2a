import type { ReferralWords } from './referral-words.ts';

/** What the person reads. */
export const referralWordsEn: ReferralWords = {
	asked: (agency, on) => (agency === null ? `We asked for this on ${on}.` : `We asked ${agency} on ${on}.`),
	toBeAsked: (agency) => (agency === null ? 'We will ask for this.' : `We will ask ${agency}.`),
	state: {
		to_be_made: 'We will ask.',
		made: 'We wait for an answer.',
		accepted: 'They said yes.',
		waiting: 'There is a waiting list, and that is not your fault.',
		started: 'It has started.',
		completed: 'It is done.',
		declined_by_agency: 'They could not take this on, so we look for another way.',
		declined_by_person: 'You said this is not for you now. You can change your mind.',
		not_available_in_area: 'This is not there near you yet, and that is not your fault.',
		withdrawn: 'We do not ask for this any more.'
	},
	expected: (on) => `It may start around ${on}.`,
	instead: (what) => `In the meantime there is this: ${what}.`,
	lookAgain: (on) => `We look again on ${on}.`
};
