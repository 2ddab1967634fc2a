import type { WaitingGap } from '#lib/domain/attention/waiting.ts';
import { haveAllEnded } from '#lib/domain/people/running-orders.ts';
import { agedGaps, type AgedGap } from '#lib/domain/plan/gap-age.ts';
import { planGaps } from '#lib/domain/plan/sequence.ts';
import { policyFor } from '#lib/domain/plan/sequencing-policy.ts';
import { addDays, instantAt, type LocalDate } from '#lib/domain/time/local-date.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { settingsOfTeam } from '#lib/server/projection/organisation/area-settings.ts';
import { readAreaPolicies } from '#lib/server/projection/plan/plan-parts.ts';
import { named } from '#lib/server/queries/people/waiting-person.ts';
import { readStaffPlans, staffSequenceInput, type WhichSteps } from './plan-records.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/** Whose cases: one practitioner's, or a whole team's. */
export type Scope = { reaching: Reaching } | { teamId: string };

export interface PersonGaps {
	personId: string;
	personName: string;
	practitionerId: string;
	practitionerName: string;
	/** The oldest first. */
	gaps: AgedGap[];
	/** From how many days on a gap waits for the practitioner on Today: what their team has set, or what is usual. */
	onTodayDays: number;
	/** What steps and referrals in the gaps are called, by id. */
	names: Record<string, string>;
}

/**
 * Planned work that is not being delivered, person by person; the oldest gap first, those without one left out.
 * @param steps `that_may_age` where only gaps of a known day are looked for: reading all that is planned takes long
 */
export async function readGaps(
	connection: Connection,
	scope: Scope & { personId?: string | undefined },
	today: LocalDate,
	steps: WhichSteps = 'all'
): Promise<PersonGaps[]> {
	const people = await peopleIn(connection, scope);
	const plans = await readStaffPlans(
		connection,
		people.map(({ id }) => id),
		steps
	);
	const policies = await readAreaPolicies(connection);
	const found = people.flatMap((person, index): PersonGaps[] => {
		const plan = plans[index];
		const gaps =
			plan && !haveAllEnded(plan.snapshot.orders, today) ? planGaps(staffSequenceInput(plan, today)) : [];
		if (!plan || gaps.length === 0) return [];
		const { steps, referrals } = plan.snapshot;
		return [
			{
				personId: person.id,
				personName: fullName(person),
				practitionerId: person.officer_id,
				practitionerName: fullName({ forename: person.officer_forename, surname: person.officer_surname }),
				gaps: agedGaps(gaps, today),
				onTodayDays: policyFor(settingsOfTeam(policies, person.team_id)).gapOnTodayDays.value,
				names: Object.fromEntries([
					...steps.map(({ id, description }) => [id, description]),
					...referrals.map(({ id, intervention }) => [id, intervention])
				])
			}
		];
	});
	return found.sort((a, b) => oldest(b) - oldest(a));
}

function peopleIn(connection: Connection, scope: Scope & { personId?: string | undefined }) {
	return connection
		.selectFrom('people')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select(['people.id', ...named])
		.select('practitioners.id as officer_id')
		.select(['practitioners.forename as officer_forename', 'practitioners.surname as officer_surname'])
		.select('practitioners.team_id')
		.where('people.practitioner_id', 'in', holdersIn(connection, scope))
		.where('people.died_on', 'is', null)
		.$if(scope.personId !== undefined, (query) => query.where('people.id', '=', scope.personId ?? ''))
		.orderBy('people.sort_name')
		.orderBy('people.id')
		.execute();
}

function holdersIn(connection: Connection, scope: Scope) {
	return 'teamId' in scope
		? connection
				.selectFrom('practitioners as near')
				.select('near.id')
				.where('near.team_id', '=', scope.teamId)
		: practitionersInReach(connection, scope.reaching);
}

/** The gaps that have been there long enough to wait for the practitioner: one item a person, with the oldest of theirs. */
export async function readWaitingGaps(
	connection: Connection,
	scope: { reaching: Reaching; personId?: string | undefined },
	today: LocalDate
): Promise<WaitingGap[]> {
	const people = await readGaps(connection, scope, today, 'that_may_age');
	return people.flatMap(({ personId, personName, gaps, onTodayDays, names }): WaitingGap[] => {
		// A pause to look at again waits as itself, from its first day on.
		const old = gaps.filter(
			({ code, ageDays }) => code !== 'pause_look_due' && ageDays !== null && ageDays >= onTodayDays
		);
		const [first] = old;
		if (!first) return [];
		const since = instantAt(addDays(today, -(first.ageDays ?? 0)), 0, 0);
		const count = old.length;
		return [{ kind: 'gap', personId, personName, subjectId: personId, since, oldest: first, count, names }];
	});
}

function oldest({ gaps }: PersonGaps): number {
	return gaps[0]?.ageDays ?? -1;
}
