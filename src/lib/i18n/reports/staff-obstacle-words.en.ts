import type { ObstacleState, Offer } from '#lib/domain/reports/vocabulary.ts';

/** How practitioners read what is in the way. */
export const staffObstacleWordsEn = {
	/** Read beside an offer that can do harm if nobody asked for it. */
	offerNote: {
		letter_to_employer: 'Only if they ask for it: it tells the employer.'
	} as Partial<Record<Offer, string>>,
	obstacleState: {
		sent: 'New',
		seen: 'Seen',
		being_worked_on: 'Being worked on',
		sorted: 'Sorted',
		withdrawn: 'Taken back'
	} as Record<ObstacleState, string>
};

export type StaffObstacleWords = typeof staffObstacleWordsEn;
