import type { StepActor } from '#lib/domain/plan/vocabulary.ts';

/** What Home says of a step. */
export const planEn = {
	who: {
		service_user: 'You do this.',
		practitioner: 'Your officer does this.',
		programme_staff: 'The course team does this with you.',
		agency: 'Another service does this with you.',
		crs_provider: 'A support service does this with you.',
		someone_else: 'Somebody else does this.'
	} as Record<StepActor, string>,
	whoNamed: (name: string) => `${name} does this with you.`,
	by: (date: string) => `By ${date}.`,
	claimHeading: 'I’ve done this',
	waitingForOfficer: 'Waiting for your officer'
};

export type PlanText = typeof planEn;
