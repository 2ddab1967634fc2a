import type { PartOfLife, StepActor, StepStatus } from '#lib/domain/plan/vocabulary.ts';

/** How practitioners read a plan. */
export const staffPlanWordsEn = {
	area: {
		accommodation: 'Accommodation',
		employment_and_education: 'Employment and education',
		finances: 'Finances',
		drug_use: 'Drug use',
		alcohol_use: 'Alcohol use',
		health_and_wellbeing: 'Health and wellbeing',
		personal_relationships_and_community: 'Relationships and community',
		thinking_behaviours_and_attitudes: 'Thinking, behaviours and attitudes',
		giving_back: 'Giving something back',
		hope: 'Hope and identity'
	} as Record<PartOfLife, string>,
	actor: {
		service_user: 'The person',
		practitioner: 'You',
		programme_staff: 'Programme staff',
		agency: 'An agency',
		crs_provider: 'A support service',
		someone_else: 'Someone else'
	} as Record<StepActor, string>,
	stepStatus: {
		not_started: 'Not started',
		in_progress: 'Under way',
		completed: 'Done',
		cannot_be_done_yet: 'Cannot be done yet',
		no_longer_needed: 'No longer needed'
	} as Record<StepStatus, string>
};

export type StaffPlanWords = typeof staffPlanWordsEn;
