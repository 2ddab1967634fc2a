import type { AgencyAnswer } from '#lib/domain/plan/agency-reply.ts';

/** What an agency can say, as it says it and as staff read it. */
export const agencyWordsEn = {
	answer: {
		accepted: 'We can take this on',
		waiting: 'There is a wait',
		declined: 'We cannot take this on',
		attended: 'They came',
		not_attended: 'They did not come'
	} as Record<AgencyAnswer, string>
};

export type AgencyWordsText = typeof agencyWordsEn;
