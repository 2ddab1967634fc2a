import type { PositiveChangeRecord } from './record.ts';
import { meaningOf } from '#lib/domain/appointments/counts-against.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { partsOfLife } from '#lib/domain/plan/areas-of-need.ts';
import type { GoalRecord, PlanVersionRecord, StepRecord } from '#lib/domain/plan/record.ts';
import type { PartOfLife } from '#lib/domain/plan/vocabulary.ts';
import { EARLIEST_DAY } from '#lib/domain/time/bounds.ts';
import { addDays, localDate, weekday, type LocalDate } from '#lib/domain/time/local-date.ts';
import { isTimeUnknown, tapMoment } from '#lib/domain/time/tap.ts';

/*
 * What was done, said and reached, by part of life and by week (docs/decisions/062-what-got-better-over-time.md). Counts of things
 * and nothing made of them: no score, no streak, and a week without anything is only a week.
 */

const WEEKS_SHOWN = 8;

/** What is stored from before there were bounds is of no week. */
const EARLIEST_SHOWN = addDays(EARLIEST_DAY, 10 * 7);

/** What can stand in a week, in the order in which it is said. */
export const happenings = ['goals', 'steps', 'kept', 'entries', 'strengths'] as const;
export type Happening = (typeof happenings)[number];
export type Tally = Partial<Record<Happening, number>>;

/** A line of the picture. Appointments that serve no step are of no part of life, and have a line of their own. */
const progressLines = [...partsOfLife, 'appointments', 'none'] as const;
export type ProgressLine = PartOfLife | 'appointments' | 'none';

export interface ThingDone {
	what: Happening;
	line: ProgressLine;
	/** Null where nobody knows, or where it says a day that is still to come. */
	day: LocalDate | null;
}

export interface ProgressWorld {
	positiveChanges: readonly PositiveChangeRecord[];
	steps: readonly StepRecord[];
	goals: readonly GoalRecord[];
	appointments: readonly AppointmentRecord[];
	planVersions: readonly PlanVersionRecord[];
}

export interface LineOfWeeks {
	line: ProgressLine;
	/** One for each week that is shown. */
	weeks: Tally[];
}

export interface ProgressWeeks {
	/** The Mondays, earliest first. */
	weeks: LocalDate[];
	/** Those with something in these weeks. */
	lines: LineOfWeeks[];
	/** What was done in a week that nobody knows; told with the latest weeks alone. */
	undated: { line: ProgressLine; tally: Tally }[];
	/** The week that the eight before end with; null where nothing is earlier. */
	earlier: LocalDate | null;
	/** The same for those after; null where these are the latest. */
	later: LocalDate | null;
}

export function mondayOf(day: LocalDate): LocalDate {
	return addDays(day, -((weekday(day) + 6) % 7));
}

/** A step that is not the officer's own work: what an agency did with the person is theirs too. */
export function isPersons({ actor }: Pick<StepRecord, 'actor'>): boolean {
	return actor !== 'practitioner';
}

/** Kept, as it was recorded. */
export function keptAppointments<Appointment extends Pick<AppointmentRecord, 'outcome' | 'cancelled'>>(
	appointments: readonly Appointment[]
): Appointment[] {
	return appointments.filter(
		({ outcome, cancelled }) => outcome !== null && !cancelled && meaningOf(outcome) === 'kept'
	);
}

/**
 * The day on which a plan was first gone through with this goal as reached, where an earlier version had it as not reached yet.
 * Null where no two versions say so: no day of its own is kept with a goal.
 */
export function goalReachedOn(
	{ id }: Pick<GoalRecord, 'id'>,
	versions: readonly PlanVersionRecord[]
): LocalDate | null {
	const inTime = [...versions].sort((a, b) => a.number - b.number);
	const statuses = inTime.map(({ content }) => content.goals.find((goal) => goal.id === id)?.status ?? null);
	const at = statuses.findLastIndex((status, index) => {
		const before = statuses[index - 1] ?? null;
		return status === 'achieved' && before !== null && before !== 'achieved';
	});
	return inTime[at]?.on ?? null;
}

/** A day that can be shown, with eight weeks before it, and is not still to come. */
export function dayKnown(day: LocalDate | null, today: LocalDate): LocalDate | null {
	return day !== null && day > EARLIEST_SHOWN && day <= today ? day : null;
}

/** Each thing once, whatever week it is of. */
export function thingsDone(world: ProgressWorld, today: LocalDate): ThingDone[] {
	const areaOfGoal = new Map(world.goals.map(({ id, area }) => [id, area]));
	const areaOfStep = new Map(world.steps.map(({ id, goalId }) => [id, areaOfGoal.get(goalId)]));
	return [
		...world.goals
			.filter(({ status }) => status === 'achieved')
			.map((goal): ThingDone => {
				const day = goalReachedOn(goal, world.planVersions);
				return { what: 'goals', line: goal.area, day: dayKnown(day, today) };
			}),
		...world.steps
			.filter((step) => step.status === 'completed' && isPersons(step))
			.map(({ goalId, completedOn }): ThingDone => ({
				what: 'steps',
				line: areaOfGoal.get(goalId) ?? 'none',
				day: dayKnown(completedOn, today)
			})),
		...keptAppointments(world.appointments).map(({ stepId, startsAt }): ThingDone => ({
			what: 'kept',
			line: (stepId === null ? null : areaOfStep.get(stepId)) ?? 'appointments',
			day: dayKnown(localDate(startsAt), today)
		})),
		...world.positiveChanges
			.filter(({ takenBackAt }) => takenBackAt == null)
			.map((entry): ThingDone => ({
				what: entry.changeKind === 'strength_used' ? 'strengths' : 'entries',
				line: entry.area ?? 'none',
				day: isTimeUnknown(entry) ? null : dayKnown(localDate(tapMoment(entry)), today)
			}))
	];
}

/** The week that was asked for in an address; this one where that is none, or is still to come. */
export function weekAsked(asked: string | null, today: LocalDate): LocalDate {
	const isDay = asked !== null && /^\d{4}-\d\d-\d\d$/.test(asked) && addDays(asked, 0) === asked;
	return mondayOf((isDay && dayKnown(asked, today)) || today);
}

/**
 * Eight weeks of it.
 * @param last the Monday of the last of them
 */
export function progressWeeks(
	things: readonly ThingDone[],
	today: LocalDate,
	last: LocalDate = mondayOf(today)
): ProgressWeeks {
	const weeks = Array.from({ length: WEEKS_SHOWN }, (_, index) =>
		addDays(last, (index + 1 - WEEKS_SHOWN) * 7)
	);
	const thisWeek = mondayOf(today);
	const dated = things.flatMap(({ day }) => day ?? []);
	const before = dated.filter((day) => day < (weeks[0] ?? last)).reduce(latest, '');
	const after = dated.filter((day) => day >= addDays(last, 7)).reduce(earliest, thisWeek);
	return {
		weeks,
		lines: linesOf(things, weeks),
		undated: last === thisWeek ? undatedOf(things) : [],
		earlier: before === '' ? null : mondayOf(before),
		later: last === thisWeek ? null : earliest(addDays(mondayOf(after), (WEEKS_SHOWN - 1) * 7), thisWeek)
	};
}

function linesOf(things: readonly ThingDone[], weeks: readonly LocalDate[]): LineOfWeeks[] {
	const found = new Map<ProgressLine, Tally[]>();
	for (const { what, line, day } of things) {
		const index = day === null ? -1 : weeks.indexOf(mondayOf(day));
		if (index === -1) continue;
		const tallies = found.get(line) ?? weeks.map((): Tally => ({}));
		add(tallies[index] ?? {}, what);
		found.set(line, tallies);
	}
	return progressLines.flatMap((line) => {
		const tallies = found.get(line);
		return tallies ? [{ line, weeks: tallies }] : [];
	});
}

function undatedOf(things: readonly ThingDone[]): ProgressWeeks['undated'] {
	return progressLines.flatMap((line) => {
		const tally: Tally = {};
		for (const thing of things) if (thing.day === null && thing.line === line) add(tally, thing.what);
		return countOf(tally) > 0 ? [{ line, tally }] : [];
	});
}

function add(tally: Tally, what: Happening): void {
	tally[what] = (tally[what] ?? 0) + 1;
}

export function countOf(tally: Tally): number {
	return Object.values(tally).reduce((sum, count) => sum + count, 0);
}

function latest(a: LocalDate, b: LocalDate): LocalDate {
	return a > b ? a : b;
}

function earliest(a: LocalDate, b: LocalDate): LocalDate {
	return a < b ? a : b;
}
