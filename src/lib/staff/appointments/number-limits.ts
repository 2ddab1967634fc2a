import { LONGEST_MINUTES, MOST_IN_SERIES, SHORTEST_MINUTES } from '#lib/domain/appointments/booking.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';

/** What the fields of a booking take that take a number, by field: for whoever gave another. */
export function numberLimits({ booking: { limits } }: StaffText): Record<'minutes' | 'times', string> {
	return { minutes: limits.minutes(SHORTEST_MINUTES, LONGEST_MINUTES), times: limits.times(MOST_IN_SERIES) };
}
