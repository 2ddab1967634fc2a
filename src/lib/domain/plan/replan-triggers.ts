import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { OrderRecord } from '#lib/domain/people/record.ts';
import { canOpenComplianceEvent } from '#lib/domain/appointments/counts-against.ts';
import type { LifeChange, PlanReview } from './sequence-shapes.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';

export interface RecordedLifeChange {
	change: LifeChange;
	on: LocalDate;
}

/** With the instant at which it was written down. */
export interface NotedLifeChange extends RecordedLifeChange {
	notedAt: number;
}

interface WorldForTriggers {
	recorded: readonly NotedLifeChange[];
	reviewedOn: LocalDate | null;
	/** When the last look of that day was written down; null where only the day is known, as from another system. */
	reviewedAt: number | null;
	appointments: readonly AppointmentRecord[];
	orders: readonly OrderRecord[];
}

/**
 * What calls for a plan to be looked at again (evidence: law-and-policy 3.4): what a practitioner recorded, the second
 * missed appointment since the last look, and a licence that has begun since. Accepted absences and our own mistakes are
 * no missed appointments. What happened on the very day of the look counts, unless it was known by then.
 */
export function planReviewOf(world: WorldForTriggers): PlanReview {
	const { reviewedOn, reviewedAt, appointments, orders } = world;
	const since = (on: LocalDate) => reviewedOn === null || on >= reviewedOn;
	const isLookedAt = ({ on, notedAt }: NotedLifeChange) =>
		on === reviewedOn && reviewedAt !== null && notedAt <= reviewedAt;
	const recorded = world.recorded
		.filter((each) => !isLookedAt(each))
		.map(({ change, on }): RecordedLifeChange => ({ change, on }));
	const missed = appointments
		.filter(canOpenComplianceEvent)
		.map(({ startsAt }) => localDate(startsAt))
		.filter(since)
		.sort();
	const second = missed[1];
	const released = orders.flatMap(({ orderKind, startDate }) =>
		orderKind === 'licence' && startDate !== null && since(startDate) ? [startDate] : []
	);
	const found: RecordedLifeChange[] = [
		...(second === undefined ? [] : [{ change: 'two_missed_appointments' as const, on: second }]),
		...released.map((on) => ({ change: 'release' as const, on }))
	];
	const known = new Set(world.recorded.map(({ change, on }) => `${change} ${on}`));
	return {
		reviewedOn,
		changes: [...recorded, ...found.filter(({ change, on }) => !known.has(`${change} ${on}`))]
	};
}
