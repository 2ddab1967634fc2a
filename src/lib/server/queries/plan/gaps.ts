import { sequencePlan, type DeliveryGap } from '#lib/domain/plan/sequence.ts';
import { daysBetween, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { readStaffPlans, staffSequenceInput } from './plan-records.ts';

/** Whose cases: one practitioner's, or a whole team's. */
export type Scope = { practitionerId: string } | { teamId: string };

export interface PersonGaps {
	personId: string;
	personName: string;
	practitionerName: string;
	/** In plan order. */
	gaps: (DeliveryGap & { ageDays: number | null })[];
	/** What steps and referrals in the gaps are called, by id. */
	names: Record<string, string>;
}

/** Planned work that is not being delivered, person by person; the oldest gap first, those without one left out. */
export async function readGaps(
	connection: Connection,
	scope: Scope,
	today: LocalDate
): Promise<PersonGaps[]> {
	const people = await connection
		.selectFrom('people')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select(['people.id', 'people.forename', 'people.surname'])
		.select(['practitioners.forename as officer_forename', 'practitioners.surname as officer_surname'])
		.where(({ eb }) =>
			'teamId' in scope
				? eb('practitioners.team_id', '=', scope.teamId)
				: eb('practitioners.id', '=', scope.practitionerId)
		)
		.orderBy('people.surname')
		.orderBy('people.forename')
		.orderBy('people.id')
		.execute();
	const plans = await readStaffPlans(
		connection,
		people.map(({ id }) => id)
	);
	const found = people.flatMap((person, index): PersonGaps[] => {
		const plan = plans[index];
		const gaps = plan ? sequencePlan(staffSequenceInput(plan, today)).gaps : [];
		if (!plan || gaps.length === 0) return [];
		const { steps, referrals } = plan.snapshot;
		return [
			{
				personId: person.id,
				personName: `${person.forename} ${person.surname}`,
				practitionerName: `${person.officer_forename} ${person.officer_surname}`,
				gaps: gaps.map((gap) => ({ ...gap, ageDays: ageOf(gap, today) })),
				names: Object.fromEntries([
					...steps.map(({ id, description }) => [id, description]),
					...referrals.map(({ id, intervention }) => [id, intervention])
				])
			}
		];
	});
	return found.sort((a, b) => oldest(b) - oldest(a));
}

/** How long it has been so, where the gap has a day it began. */
export function ageOf(gap: DeliveryGap, today: LocalDate): number | null {
	switch (gap.code) {
		case 'look_again_due':
			return daysBetween(gap.lookAgainOn, today);
		case 'referral_check_due':
			return daysBetween(gap.nextCheckOn, today);
		case 'change_without_review':
			return daysBetween(gap.on, today);
		default:
			return 'since' in gap && gap.since !== null ? daysBetween(gap.since, today) : null;
	}
}

function oldest({ gaps }: PersonGaps): number {
	return Math.max(-1, ...gaps.map(({ ageDays }) => ageDays ?? -1));
}
