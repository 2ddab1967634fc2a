import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { GoalRecord, PlanVersionRecord, StepRecord } from '#lib/domain/plan/record.ts';
import type { PositiveChangeRecord } from './record.ts';
import { goalReachedOn, keptAppointments } from './progress-weeks.ts';
import { isTakenBack } from './taken-back.ts';
import { addDays, localDate, type LocalDate } from '#lib/domain/time/local-date.ts';

/*
 * What went well lately, for whoever is about to decide: to be recognised, and to be weighed by a person alone. No rule of the fair
 * process reads any of it, it is in no count, and what somebody thought back on is never among it.
 */

/** So far back is lately: a season, as for what went wrong. */
const LATELY_DAYS = 84;

/** What the case itself says. `key` names it among the others of its person. */
export type ProgressFact =
	| { key: string; kind: 'kept'; count: number; since: LocalDate; last: LocalDate }
	| { key: string; kind: 'step'; words: string; on: LocalDate }
	/** The day of the plan that first had it as reached; null where none has. */
	| { key: string; kind: 'goal'; words: string; on: LocalDate | null };

export interface GoneWell {
	facts: ProgressFact[];
	/** What the person shared, in their own words, latest first. It is for them to have it in a letter, so it begins none. */
	goodNews: Pick<PositiveChangeRecord, 'id' | 'changeKind' | 'words' | 'tappedAt' | 'receivedAt'>[];
}

interface CaseOf {
	appointments: readonly AppointmentRecord[];
	steps: readonly StepRecord[];
	goals: readonly GoalRecord[];
	planVersions: readonly PlanVersionRecord[];
	positiveChanges: readonly PositiveChangeRecord[];
}

export function goneWell(
	{ appointments, steps, goals, planVersions, positiveChanges }: CaseOf,
	today: LocalDate
): GoneWell {
	const isLately = (day: LocalDate) => day >= addDays(today, -LATELY_DAYS) && day <= today;
	return {
		facts: [
			...appointmentsKept(appointments, isLately),
			...steps
				.flatMap((step) => stepDone(step))
				.filter(({ on }) => isLately(on))
				.sort((a, b) => (a.on < b.on ? 1 : -1)),
			...goals
				.flatMap((goal) => goalReached(goal, planVersions))
				.filter(({ on }) => on === null || isLately(on))
		],
		goodNews: positiveChanges
			.filter((change) => !isTakenBack(change) && change.words !== '')
			.filter((change) => isLately(localDate(change.receivedAt ?? change.tappedAt)))
			.map(({ id, changeKind, words, tappedAt, receivedAt }) => ({
				id,
				changeKind,
				words,
				tappedAt,
				receivedAt
			}))
	};
}

function appointmentsKept(
	appointments: readonly AppointmentRecord[],
	isLately: (day: LocalDate) => boolean
): ProgressFact[] {
	const days = keptAppointments(appointments)
		.map(({ startsAt }) => localDate(startsAt))
		.filter(isLately)
		.sort();
	const [since, last] = [days[0], days.at(-1)];
	if (since === undefined || last === undefined) return [];
	return [{ key: 'kept', kind: 'kept', count: days.length, since, last }];
}

/** Of their own steps: what others did is no effort of theirs. */
function stepDone({ id, status, actor, completedOn, description }: StepRecord) {
	if (status !== 'completed' || actor !== 'service_user' || completedOn === null) return [];
	return [{ key: `step ${id}`, kind: 'step' as const, words: description, on: completedOn }];
}

function goalReached(goal: GoalRecord, versions: readonly PlanVersionRecord[]) {
	if (goal.status !== 'achieved') return [];
	const on = goalReachedOn(goal, versions);
	return [{ key: `goal ${goal.id}`, kind: 'goal' as const, words: goal.title, on }];
}
