import {
	dayKnown,
	goalReachedOn,
	isPersons,
	keptAppointments,
	type ProgressWorld
} from './progress-weeks.ts';
import { meaningOf } from '#lib/domain/appointments/counts-against.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { RequirementRecord } from '#lib/domain/people/record.ts';
import type { GoalRecord, StepRecord } from '#lib/domain/plan/record.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';

/*
 * What was reached, noticed quietly. Whatever comes later takes none of it away: three appointments kept are three, with whatever
 * lies between them, and nothing here says what was not reached (docs/decisions/062-what-got-better-over-time.md).
 */

export type HoursShare = 'quarter' | 'half' | 'all';

export type Milestone = {
	/** Names it, also once more is known of it. */
	key: string;
	/** Null where no day is kept. */
	on: LocalDate | null;
} & (
	| { kind: 'first_kept' | 'three_kept' | 'fresh_start' }
	| { kind: 'step'; step: StepRecord }
	| { kind: 'goal'; goal: GoalRecord }
	| { kind: 'hours'; requirementId: Identifier; share: HoursShare; required: number }
);

/** Of an event, its fresh start. */
interface Restarted {
	id: Identifier;
	restart: { appointmentId: Identifier | null; nextOn: LocalDate } | null;
}

export interface MilestoneWorld extends Omit<ProgressWorld, 'positiveChanges'> {
	requirements: readonly RequirementRecord[];
	complianceEvents: readonly Restarted[];
}

/** All of them, the latest first; those of which no day is kept after the others. */
export function milestonesOf(world: MilestoneWorld, today: LocalDate): Milestone[] {
	return [
		...appointmentMilestones(world, today),
		...planMilestones(world, today),
		...freshStarts(world, today),
		...hoursDone(world.requirements)
	].sort((a, b) => compare(b.on ?? '', a.on ?? '') || compare(a.key, b.key));
}

/** The latest few. Of the hours of one requirement only the largest share: a quarter says nothing beside a half. */
export function latestMilestones(all: readonly Milestone[], most: number): Milestone[] {
	const isLess = (one: Milestone) =>
		one.kind === 'hours' &&
		all.some(
			(other) =>
				other.kind === 'hours' &&
				other.requirementId === one.requirementId &&
				rankOf(other.share) > rankOf(one.share)
		);
	return all.filter((one) => !isLess(one)).slice(0, most);
}

function appointmentMilestones({ appointments }: MilestoneWorld, today: LocalDate): Milestone[] {
	const days = keptDays(appointments);
	return ([['first_kept', 0] as const, ['three_kept', 2] as const] as const).flatMap(([kind, index]) => {
		const day = days[index];
		return day === undefined ? [] : [{ kind, key: kind, on: dayKnown(day, today) }];
	});
}

function keptDays(appointments: readonly AppointmentRecord[]): LocalDate[] {
	return keptAppointments(appointments)
		.map(({ startsAt }) => localDate(startsAt))
		.sort();
}

function planMilestones({ steps, goals, planVersions }: MilestoneWorld, today: LocalDate): Milestone[] {
	return [
		...steps
			.filter((step) => step.status === 'completed' && isPersons(step))
			.map((step): Milestone => ({
				kind: 'step',
				key: `step-${step.id}`,
				step,
				on: dayKnown(step.completedOn, today)
			})),
		...goals
			.filter(({ status }) => status === 'achieved')
			.map((goal): Milestone => ({
				kind: 'goal',
				key: `goal-${goal.id}`,
				goal,
				on: dayKnown(goalReachedOn(goal, planVersions), today)
			}))
	];
}

function freshStarts({ appointments, complianceEvents }: MilestoneWorld, today: LocalDate): Milestone[] {
	const days = keptDays(appointments);
	return complianceEvents.flatMap(({ id, restart }): Milestone[] => {
		if (!restart) return [];
		const day = freshStartKept(restart, appointments, days);
		return day === null ? [] : [{ kind: 'fresh_start', key: `fresh-${id}`, on: dayKnown(day, today) }];
	});
}

/** The next appointment was kept. One that was moved, or that a good reason excused, hands it on to the next that is. */
function freshStartKept(
	{ appointmentId, nextOn }: NonNullable<Restarted['restart']>,
	appointments: readonly AppointmentRecord[],
	keptOn: readonly LocalDate[]
): LocalDate | null {
	const own = appointments.find(({ id }) => id === appointmentId);
	const meaning = own?.outcome ? meaningOf(own.outcome) : null;
	if (own && meaning === 'kept' && !own.cancelled) return localDate(own.startsAt);
	const handsOn = appointmentId === null || own?.cancelled || (meaning !== null && handingOn.has(meaning));
	return handsOn ? (keptOn.find((day) => day >= nextOn) ?? null) : null;
}

const handingOn: ReadonlySet<ReturnType<typeof meaningOf>> = new Set([
	'accepted',
	'service_side',
	'moved_by_person'
]);

const shares = [
	['quarter', 0.25],
	['half', 0.5],
	['all', 1]
] as const;

function rankOf(share: HoursShare): number {
	return shares.findIndex(([name]) => name === share);
}

/** When a share was reached is not kept: only how much is done by now. */
function hoursDone(requirements: readonly RequirementRecord[]): Milestone[] {
	return requirements.flatMap(({ id, measure }) => {
		if (measure?.unit !== 'hours' || measure.completed === null || measure.required <= 0) return [];
		const { completed, required } = measure;
		return shares
			.filter(([, part]) => completed >= required * part)
			.map(([share]): Milestone => ({
				kind: 'hours',
				key: `hours-${id}-${share}`,
				requirementId: id,
				share,
				required,
				on: null
			}));
	});
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
