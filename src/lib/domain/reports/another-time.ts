import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import { isTimeUnknown } from '#lib/domain/time/tap.ts';
import type { ObstacleRecord } from './record.ts';

/*
 * Whoever asks for another time, or says that they cannot come, is held to nothing by asking. Until somebody answers, the first time
 * stands; where it passes unanswered, that is ours.
 */

/** Whether it asks for another time. */
export function asksForAnotherTime({
	times = [],
	wanted
}: Pick<ObstacleRecord, 'times' | 'wanted'>): boolean {
	return times.length > 0 || wanted.includes('another_time') || wanted.includes('another_day');
}

/** Whether somebody said before an appointment what was in the way of it, and nobody had answered when it began. */
export function wasUnanswered(
	report: Pick<ObstacleRecord, 'answers' | 'state' | 'tappedAt' | 'receivedAt' | 'clock'>,
	{ startsAt }: Pick<AppointmentRecord, 'startsAt'>,
	now: Instant
): boolean {
	if (startsAt > now || report.state === 'withdrawn' || report.receivedAt === null) return false;
	// What nobody could have read before it began was not left unanswered.
	const given = isTimeUnknown(report) ? report.receivedAt : report.tappedAt;
	if (given >= startsAt || report.receivedAt >= startsAt) return false;
	return !report.answers.some(({ at }) => at < startsAt);
}
