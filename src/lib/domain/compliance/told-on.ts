import { addDays, type LocalDate } from '#lib/domain/time/local-date.ts';

/** Somebody may say weeks ahead that they cannot come; what is dated longer before was about something else, or mistyped. */
const TOLD_AHEAD_DAYS = 56;

/** Why an account of something that happened cannot have been told on a day; null where it can. */
export function whyNotToldOn(
	on: LocalDate,
	{ occurredOn, orderBegan }: { occurredOn: LocalDate; orderBegan: LocalDate | null }
): 'date_before_order' | 'date_before_event' | null {
	if (on < addDays(occurredOn, -TOLD_AHEAD_DAYS)) return 'date_before_event';
	// What is older than the order itself is dated by what happened.
	return orderBegan !== null && on < orderBegan && orderBegan <= occurredOn ? 'date_before_order' : null;
}
