import { describe, expect, it } from 'vitest';
import { toDoNow } from './placed-steps.ts';
import { sequencePlan, type SequenceInput, type Step } from './sequence.ts';
import { aGoal, aRequirement, aStep, idOf, overview, TODAY } from './sequence.fixture.ts';
import { stageOf } from './stage-of.ts';
import type { AreaOfNeed, GoalStatus, StepActor, StepStatus } from './vocabulary.ts';

type StepRow = [description: string, status: StepStatus, actor: StepActor, changes?: Partial<Step>];
type GoalRow = [area: AreaOfNeed, status: GoalStatus, targetDate: string | null, steps: StepRow[]];

/** A plan as an import lays it out: stages by default, no prerequisites, no stage confirmed yet. */
function imported(rows: GoalRow[]): Pick<SequenceInput, 'goals' | 'steps' | 'openStages' | 'today'> {
	const goals = rows.map(([area, status, targetDate], at) => aGoal(at + 1, { area, status, targetDate }));
	const steps = rows.flatMap(([area, , , stepRows], goalAt) =>
		stepRows.map(([description, status, actor, changes = {}], at) =>
			aStep(goalAt * 10 + at, {
				goalId: idOf('goal', goalAt + 1),
				description,
				status,
				actor,
				stage: stageOf({ description, area, actor, requirementKind: null }),
				position: at,
				...changes
			})
		)
	);
	return { goals, steps, openStages: [], today: TODAY };
}

const treatment = { requirementId: idOf('requirement', 1) };
const daniel = {
	...imported([
		[
			'accommodation',
			'current',
			'2027-01-29',
			[
				['Apply to the council as homeless', 'completed', 'service_user'],
				['Refer to the housing support provider', 'in_progress', 'practitioner'],
				['Meet the housing worker and view a room', 'not_started', 'crs_provider'],
				['Set up rent payments from Universal Credit', 'cannot_be_done_yet', 'service_user']
			]
		],
		[
			'alcohol_use',
			'current',
			'2027-02-26',
			[
				['Go to the first alcohol treatment appointment', 'completed', 'service_user', treatment],
				['Keep a drink diary for four weeks', 'in_progress', 'service_user', treatment],
				['Write a relapse plan with the alcohol worker', 'not_started', 'agency', treatment]
			]
		],
		[
			'thinking_behaviours_and_attitudes',
			'current',
			'2027-06-30',
			[
				['Suitability check for the thinking skills programme', 'not_started', 'programme_staff'],
				['Attend the thinking skills programme', 'not_started', 'service_user'],
				['Practise stop and think with Priya each month', 'not_started', 'practitioner']
			]
		],
		[
			'employment_and_education',
			'future',
			null,
			[
				['Get a copy of my ID', 'in_progress', 'service_user'],
				['Renew my forklift licence', 'not_started', 'service_user'],
				['Apply for three jobs with help from the job coach', 'not_started', 'service_user']
			]
		]
	]),
	requirements: [aRequirement(1, { endDate: '2027-04-04' })]
};

describe('Daniel, who has nowhere settled to live and alcohol treatment from the court', () => {
	const sequence = sequencePlan(daniel);

	it('has treatment and housing now, the programme once there is a base, work later', () => {
		expect(overview(sequence)).toEqual({
			now: [
				'Keep a drink diary for four weeks: court_ordered',
				'Write a relapse plan with the alcohol worker: court_ordered',
				'Refer to the housing support provider: steady_base_first',
				'Get a copy of my ID: under_way',
				'Meet the housing worker and view a room: steady_base_first',
				'Suitability check for the thinking skills programme: ready'
			],
			next: [],
			later: [
				'Set up rent payments from Universal Credit: cannot_be_done_yet',
				'Attend the thinking skills programme: soft_rule',
				'Renew my forklift licence: goal_for_later',
				'Apply for three jobs with help from the job coach: goal_for_later',
				'Practise stop and think with Priya each month: soft_rule'
			],
			done: [
				'Apply to the council as homeless: completed',
				'Go to the first alcohol treatment appointment: completed'
			]
		});
	});

	it('is told that the housing step comes first because the programme waits for it', () => {
		const housing = sequence.now.find(({ step }) => step.description.startsWith('Refer to the housing'));
		const programme = sequence.later.find(({ step }) => step.description.startsWith('Attend'));
		expect(housing?.reasons[0]).toEqual({
			code: 'steady_base_first',
			area: 'accommodation',
			stepIds: [programme?.step.id]
		});
	});

	it('has the programme once his officer confirms the steady base', () => {
		const steady = sequencePlan({ ...daniel, openStages: [1, 2, 3] });
		expect(toDoNow(steady).map(({ step }) => step.description)).toEqual([
			'Keep a drink diary for four weeks',
			'Get a copy of my ID',
			'Attend the thinking skills programme'
		]);
	});
});

describe('Aisha, whose counselling cannot be done yet', () => {
	const aisha = imported([
		[
			'finances',
			'current',
			'2027-01-15',
			[
				['List what I owe with the debt adviser', 'completed', 'agency'],
				['Agree a payment plan for council tax', 'in_progress', 'service_user'],
				['Check all benefits we can claim', 'not_started', 'agency']
			]
		],
		[
			'personal_relationships_and_community',
			'current',
			'2027-03-31',
			[
				["Join the women's centre Tuesday group", 'in_progress', 'service_user'],
				['Counselling', 'cannot_be_done_yet', 'agency']
			]
		],
		[
			'employment_and_education',
			'future',
			null,
			[['Visit the college open day', 'not_started', 'service_user']]
		],
		['accommodation', 'achieved', null, [['Report the damp to the landlord', 'completed', 'service_user']]]
	]);

	it('goes on with her debts and her group; counselling waits without blame', () => {
		expect(overview(sequencePlan({ ...aisha, requirements: [] }))).toEqual({
			now: [
				'Check all benefits we can claim: ready',
				'Agree a payment plan for council tax: under_way',
				"Join the women's centre Tuesday group: under_way"
			],
			next: [],
			later: ['Counselling: cannot_be_done_yet', 'Visit the college open day: goal_for_later'],
			done: ['List what I owe with the debt adviser: completed', 'Report the damp to the landlord: completed']
		});
	});
});

describe('Rhys, who is on a waiting list', () => {
	const waiting = { waitingSince: '2026-09-21' };
	const rhys = imported([
		[
			'drug_use',
			'current',
			'2027-05-28',
			[
				['See the prescriber every two weeks', 'in_progress', 'agency'],
				['Write down what helps on a bad day', 'completed', 'service_user'],
				['Start relapse prevention group', 'not_started', 'agency']
			]
		],
		[
			'accommodation',
			'current',
			'2027-03-26',
			[
				["Save one month's rent", 'in_progress', 'service_user'],
				['Refer to the council housing officer', 'completed', 'practitioner'],
				['View a flat', 'cannot_be_done_yet', 'service_user']
			]
		],
		[
			'health_and_wellbeing',
			'current',
			null,
			[['Trauma counselling in Welsh', 'cannot_be_done_yet', 'agency', waiting]]
		],
		[
			'personal_relationships_and_community',
			'future',
			null,
			[['Ask about supervised contact', 'not_started', 'practitioner']]
		]
	]);
	const referrals = [
		{
			id: idOf('referral', 1),
			stepId: idOf('step', 20),
			state: 'waiting',
			since: '2026-09-21',
			expectedOn: '2027-02-01',
			lastReportOn: null,
			usualWaitDays: null
		},
		{
			id: idOf('referral', 2),
			stepId: null,
			state: 'not_available_in_area',
			since: '2026-10-02',
			expectedOn: null,
			lastReportOn: null,
			usualWaitDays: null
		}
	] as const;
	const sequence = sequencePlan({ ...rhys, requirements: [], referrals });

	it('saves and sees the prescriber now; relapse work may start; counselling has its waiting list', () => {
		expect(overview(sequence)).toEqual({
			now: [
				'See the prescriber every two weeks: under_way',
				"Save one month's rent: under_way",
				'Start relapse prevention group: referral'
			],
			next: [],
			later: [
				'View a flat: cannot_be_done_yet',
				'Trauma counselling in Welsh: waiting_list',
				'Ask about supervised contact: goal_for_later'
			],
			done: [
				'Write down what helps on a bad day: completed',
				'Refer to the council housing officer: completed'
			]
		});
	});

	it('shows his officer the wait, the group nobody was asked for, and the mentor there is none of', () => {
		expect(sequence.gaps).toEqual([
			{ code: 'step_without_referral', stepId: idOf('step', 2) },
			{
				code: 'waiting_list',
				stepId: idOf('step', 20),
				referralId: idOf('referral', 1),
				since: '2026-09-21',
				expectedOn: '2027-02-01',
				days: 63
			},
			{ code: 'not_available_in_area', stepId: null, referralId: idOf('referral', 2), since: '2026-10-02' }
		]);
	});
});
