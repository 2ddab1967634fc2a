import type { AreaOfNeed, ConfirmedSignal, SoftRuleCode, Stage } from './vocabulary.ts';

export type { ConfirmedSignal, SoftRuleCode };

const substances: readonly AreaOfNeed[] = ['drug_use', 'alcohol_use'];

/**
 * A soft rule holds work of one stage (and area) back. It lets go when the practitioner confirmed its signal, opened
 * its stage, or set it aside for the step.
 */
export interface SoftRule {
	code: SoftRuleCode;
	stage: Stage;
	/** Null: whatever the area. */
	areas: readonly AreaOfNeed[] | null;
	exceptAreas: readonly AreaOfNeed[];
	signal: ConfirmedSignal;
	opensWithStage: Stage | null;
	/** The steps it waits for. */
	waitsFor: {
		stages: readonly Stage[];
		areas: readonly AreaOfNeed[] | 'same' | 'any';
		until: 'begun' | 'completed';
	};
	/**
	 * `signal`: holds until the practitioner says so, whatever the plan lists. `steps`: holds only while the plan has a
	 * step to wait for, so that nobody waits for something that no one is doing. `one_step`: one of them done is enough.
	 */
	holdsUntil: 'signal' | 'steps' | 'one_step';
	basis: 'design' | 'evidence';
	source: string;
}

/** Reasoned defaults, not proven laws: the evidence for any one order is thin (Stephenson and others 2013). */
export const softRules: readonly SoftRule[] = [
	{
		code: 'change_work_needs_steady_base',
		stage: 3,
		areas: null,
		exceptAreas: [],
		signal: 'steady_base',
		opensWithStage: 3,
		waitsFor: { stages: [1], areas: 'any', until: 'completed' },
		holdsUntil: 'signal',
		basis: 'evidence',
		source:
			'HM Inspectorate of Probation: other needs can be worked on well only once there is some stability'
	},
	{
		code: 'trauma_work_needs_steady_health',
		stage: 3,
		areas: ['health_and_wellbeing'],
		exceptAreas: [],
		signal: 'mental_health_steady',
		opensWithStage: null,
		waitsFor: { stages: [0, 1], areas: 'same', until: 'begun' },
		holdsUntil: 'steps',
		basis: 'design',
		source: 'Responsivity: support for mental health is in place before trauma work'
	},
	{
		code: 'relapse_prevention_needs_treatment',
		stage: 5,
		areas: substances,
		exceptAreas: [],
		signal: 'treatment_begun',
		opensWithStage: 5,
		waitsFor: { stages: [1], areas: 'same', until: 'begun' },
		holdsUntil: 'steps',
		basis: 'design',
		source: 'Order of work: treatment has begun before it is kept up'
	},
	{
		code: 'job_search_needs_basics',
		stage: 4,
		areas: ['employment_and_education'],
		exceptAreas: [],
		signal: 'work_basics_in_place',
		opensWithStage: 4,
		waitsFor: {
			stages: [1],
			areas: ['accommodation', 'finances', 'employment_and_education'],
			until: 'completed'
		},
		holdsUntil: 'steps',
		basis: 'design',
		source: 'Practical: ID, a bank account, an address and a phone are asked for by employers'
	},
	{
		code: 'debt_plan_needs_income',
		stage: 4,
		areas: ['finances'],
		exceptAreas: [],
		signal: 'income_in_payment',
		opensWithStage: 4,
		waitsFor: { stages: [1], areas: 'same', until: 'completed' },
		holdsUntil: 'steps',
		basis: 'design',
		source: 'Practical: what can be paid depends on what comes in'
	},
	{
		code: 'consolidation_needs_change_work',
		stage: 5,
		areas: null,
		exceptAreas: substances,
		signal: 'change_step_done',
		opensWithStage: 5,
		waitsFor: { stages: [3], areas: 'any', until: 'completed' },
		holdsUntil: 'one_step',
		basis: 'evidence',
		source: 'HM Inspectorate of Probation: continuity, and consolidation of what was learned'
	}
];
