import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { isTappedAfter, type SentTimes } from '#lib/domain/time/tap.ts';
import { asksForAnotherTime } from './another-time.ts';
import type { ObstacleRecord } from './record.ts';
import type { Placed } from './said-of-appointment.ts';

/**
 * Whether another time was asked for, and an appointment came to stand here by a move that its person asked for after that: they have
 * another time. It is said of the new one all the same, and nobody is told there that it was left unanswered.
 */
export function isAnsweredByMove(
	report: Pick<ObstacleRecord, 'times' | 'wanted' | 'about' | keyof SentTimes>,
	id: Identifier,
	appointments: readonly Placed[]
): boolean {
	if (report.about.kind !== 'appointment' || !asksForAnotherTime(report)) return false;
	const find = (one: Identifier | undefined) => appointments.find((each) => each.id === one);
	let here = find(id);
	let isAsked = false;
	// No way is longer than there are appointments.
	for (let left = appointments.length; here?.booked && here.id !== report.about.id && left > 0; left -= 1) {
		const before = find(here.booked.movedFrom ?? undefined);
		isAsked ||= before?.changed?.askedBy === 'service_user' && !isTappedAfter(report, here.booked.at);
		here = before;
	}
	return isAsked && here?.id === report.about.id;
}
