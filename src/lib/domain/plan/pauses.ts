import type { PlanPause } from './record.ts';
import { haveAllEnded, type OrderDates } from '#lib/domain/people/running-orders.ts';
import { addDays, daysBetween, type LocalDate } from '#lib/domain/time/local-date.ts';

/*
 * Life can stop a plan: hospital, custody, somebody's death, a new baby. Its officer pauses our steps, with a day to look again.
 * A pause is of the plan alone: nothing that says where somebody stands reads it (`tests/lint/pause-is-of-the-plan.test.ts`).
 */

type PauseDays = Pick<PlanPause, 'startsOn' | 'lookAgainOn' | 'endedOn'>;

/** For how many days a phone says that a pause is over. */
const NEWS_DAYS = 14;

/** Those that still say something: once every order has ended, one that nobody ended holds nothing and is told to nobody. */
export function pausesInForce<Pause extends PauseDays>(
	pauses: readonly Pause[],
	orders: readonly OrderDates[],
	today: LocalDate
): Pause[] {
	const isOver = haveAllEnded(orders, today);
	return pauses.filter(({ endedOn }) => endedOn !== null || !isOver);
}

/** The one that nobody has ended, whether it has begun or is to come: there is at most one. */
export function openPause<Pause extends PauseDays>(pauses: readonly Pause[]): Pause | null {
	return pauses.find(({ endedOn }) => endedOn === null) ?? null;
}

/** The one that holds steps on a day. It goes on beyond its day to look again: nobody has things to do all at once because we forgot. */
export function pauseOn<Pause extends PauseDays>(pauses: readonly Pause[], today: LocalDate): Pause | null {
	return (
		pauses.find(({ startsOn, endedOn }) => startsOn <= today && (endedOn === null || today < endedOn)) ?? null
	);
}

/** Whether the day to look again has come, and nobody has. */
export function isLookDue({ lookAgainOn, endedOn }: PauseDays, today: LocalDate): boolean {
	return endedOn === null && lookAgainOn <= today;
}

/** Whether that day has passed, and nobody has: on the day itself there is still time. */
export function isLookMissed({ lookAgainOn, endedOn }: PauseDays, today: LocalDate): boolean {
	return endedOn === null && lookAgainOn < today;
}

/** What the person is told of: a pause that is open, else one that ended not long ago. */
export function pauseToTell<Pause extends PauseDays>(
	pauses: readonly Pause[],
	today: LocalDate
): Pause | null {
	const open = openPause(pauses);
	if (open) return open;
	const ended = pauses.filter(({ endedOn }) => endedOn !== null && endedOn > addDays(today, -NEWS_DAYS));
	return ended.sort((a, b) => ((a.endedOn ?? '') < (b.endedOn ?? '') ? 1 : -1))[0] ?? null;
}

/**
 * How many days from `since` until `today` lay in a pause, each once. What comes after the day to look again is not among them: that
 * we forgot is ours, and ages.
 */
export function pausedDays(pauses: readonly PauseDays[], since: LocalDate, today: LocalDate): number {
	let counted = since;
	let days = 0;
	for (const { from, until } of stretches(pauses)) {
		const first = from > counted ? from : counted;
		const last = until < today ? until : today;
		if (last <= first) continue;
		days += daysBetween(first, last);
		counted = last;
	}
	return days;
}

/** From the first day on, and without the last. In order; a pause that ended before it began is none. */
function stretches(pauses: readonly PauseDays[]): { from: LocalDate; until: LocalDate }[] {
	return pauses
		.map(({ startsOn, lookAgainOn, endedOn }) => ({
			from: startsOn,
			until: endedOn !== null && endedOn < lookAgainOn ? endedOn : lookAgainOn
		}))
		.sort((a, b) => (a.from < b.from ? -1 : 1));
}

interface PauseFrame {
	today: LocalDate;
	longestDays: number;
	others: readonly PauseDays[];
	began?: LocalDate;
}

export interface PauseProblem {
	code: 'look_again_too_soon' | 'pause_too_long' | 'pauses_overlap';
	field: 'startsOn' | 'lookAgainOn';
}

/**
 * What is wrong with the days of a pause: it is looked at again after today and after it began, and no later than the area allows,
 * counted from its first day or from today, whichever is later. It begins no further off than that, before or after today, and lies in
 * no other pause.
 * @param others the person's other pauses
 * @param longestDays `pauseLongestDays` of the area
 * @param began the day on which it began, where it is changed: that may lie longer ago by now
 */
export function pauseProblems(
	{ startsOn, lookAgainOn }: Pick<PauseDays, 'startsOn' | 'lookAgainOn'>,
	{ today, longestDays, others, began }: PauseFrame
): PauseProblem[] {
	const problems: PauseProblem[] = [];
	const from = startsOn > today ? startsOn : today;
	const isFarOff = Math.abs(daysBetween(today, startsOn)) > longestDays;
	if (isFarOff && startsOn !== began) problems.push({ code: 'pause_too_long', field: 'startsOn' });
	if (lookAgainOn <= from) problems.push({ code: 'look_again_too_soon', field: 'lookAgainOn' });
	else if (lookAgainOn > addDays(from, longestDays))
		problems.push({ code: 'pause_too_long', field: 'lookAgainOn' });
	if (others.some((other) => lieTogether(startsOn, other)))
		problems.push({ code: 'pauses_overlap', field: 'startsOn' });
	return problems;
}

/** A pause that is opened or changed goes on from its first day, so it may only begin once every other is over. */
function lieTogether(began: LocalDate, { startsOn, endedOn }: PauseDays): boolean {
	return endedOn === null || (startsOn < endedOn && began < endedOn);
}
