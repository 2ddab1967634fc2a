import type { GoalStatus, PlanAgreement, StepActor, StepStatus } from '#lib/domain/plan/vocabulary.ts';

/** Upper or lower case, spaces, dots or underscores: the services differ. */
function key(word: string): string {
	return word
		.toLowerCase()
		.replace(/\(.*\)/, '')
		.split(/[^a-z]+/)
		.filter((part) => part !== '')
		.join('_');
}

const goalStatuses: Record<string, GoalStatus> = {
	active: 'current',
	current: 'current',
	future: 'future',
	achieved: 'achieved',
	removed: 'removed'
};

const stepStatuses: Record<string, StepStatus> = {
	not_started: 'not_started',
	in_progress: 'in_progress',
	completed: 'completed',
	cannot_be_done_yet: 'cannot_be_done_yet',
	no_longer_needed: 'no_longer_needed'
};

/** A prison offender manager is nobody of ours: someone else. */
const actors: Record<string, StepActor> = {
	person_on_probation: 'service_user',
	probation_practitioner: 'practitioner',
	prison_offender_manager: 'someone_else',
	programme_staff: 'programme_staff',
	partnership_agency: 'agency',
	crs_provider: 'crs_provider',
	commissioned_rehabilitative_services_provider: 'crs_provider',
	someone_else: 'someone_else'
};

/** DRAFT says that nobody has been asked yet. */
const agreements: Record<string, PlanAgreement | null> = {
	draft: null,
	agreed: 'agreed',
	updated_agreed: 'agreed',
	do_not_agree: 'not_agreed',
	updated_do_not_agree: 'not_agreed',
	could_not_answer: 'could_not_answer'
};

function lookUp<Meaning>(table: Record<string, Meaning>, word: string): Meaning | undefined {
	const known = key(word);
	return Object.hasOwn(table, known) ? table[known] : undefined;
}

export const goalStatusFrom = (word: string) => lookUp(goalStatuses, word);
export const stepStatusFrom = (word: string) => lookUp(stepStatuses, word);
export const actorFrom = (word: string) => lookUp(actors, word);
export const agreementFrom = (word: string) => lookUp(agreements, word);
