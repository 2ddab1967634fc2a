import { describe, expect, it } from 'vitest';
import { stageOf } from './stage-of.ts';
import type { AreaOfNeed, Stage, StepActor } from './vocabulary.ts';
import type { RequirementKind } from '#lib/domain/people/vocabulary.ts';

type Row = [Stage, AreaOfNeed, string, StepActor?, RequirementKind?];
const rows: Row[] = [
	[0, 'health_and_wellbeing', 'Write a safety plan for when I feel suicidal'],
	[0, 'personal_relationships_and_community', 'Talk to the domestic abuse worker'],
	[0, 'accommodation', 'Be home by 7pm', 'service_user', 'curfew'],
	[0, 'employment_and_education', 'Saturday sessions', 'service_user', 'unpaid_work'],
	[1, 'accommodation', 'Refer to the housing support provider', 'practitioner'],
	[1, 'accommodation', 'View a flat'],
	[1, 'employment_and_education', 'Get a copy of my ID'],
	[1, 'finances', 'Check all benefits we can claim', 'agency'],
	[1, 'drug_use', 'See the prescriber every two weeks', 'agency'],
	[1, 'alcohol_use', 'Go to the first alcohol treatment appointment'],
	[1, 'health_and_wellbeing', 'Register with a GP practice'],
	[1, 'finances', 'Agor cyfrif banc'],
	[2, 'thinking_behaviours_and_attitudes', 'Suitability check for the programme', 'programme_staff'],
	[2, 'employment_and_education', 'Refer to the job coach', 'practitioner'],
	[3, 'thinking_behaviours_and_attitudes', 'Attend the thinking skills programme'],
	[3, 'alcohol_use', 'Keep a drink diary for four weeks'],
	[3, 'health_and_wellbeing', 'Trauma counselling in Welsh', 'agency'],
	[3, 'personal_relationships_and_community', 'Session two', 'programme_staff'],
	[3, 'thinking_behaviours_and_attitudes', 'Block one', 'service_user', 'programme'],
	[4, 'employment_and_education', 'Apply for three jobs with help from the job coach'],
	[4, 'finances', 'Agree a payment plan for council tax'],
	[4, 'personal_relationships_and_community', 'Ask about supervised contact', 'practitioner'],
	[4, 'employment_and_education', 'Ymweld â’r coleg'],
	[5, 'alcohol_use', 'Write a relapse plan with the alcohol worker', 'agency', 'alcohol_treatment'],
	[5, 'drug_use', 'Write down what helps on a bad day'],
	[5, 'thinking_behaviours_and_attitudes', 'Practise stop and think each month', 'practitioner']
];

describe('stageOf', () => {
	it.each(rows)('%i: %s, “%s”', (stage, area, description, actor, requirementKind) => {
		expect(
			stageOf({
				description,
				area,
				actor: actor ?? 'service_user',
				requirementKind: requirementKind ?? null
			})
		).toBe(stage);
	});

	it('reads whole words: an ID is not in "consider", a GP not in "GPS"', () => {
		const area = 'employment_and_education';
		const of = (description: string) =>
			stageOf({ description, area, actor: 'service_user', requirementKind: null });
		expect([of('Consider evening work'), of('Learn to use a GPS')]).toEqual([4, 4]);
	});
});
