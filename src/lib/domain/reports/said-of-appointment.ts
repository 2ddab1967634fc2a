import type { InPlaceOf } from '#lib/domain/appointments/in-place-of.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import { isTappedAfter, type SentTimes } from '#lib/domain/time/tap.ts';
import type { ObstacleRecord } from './record.ts';

/** One of a person's appointments, and in whose place it stands. */
export type Placed = InPlaceOf & { startsAt: Instant };

/** What of a report says whether it goes along. */
export type Told = Pick<ObstacleRecord, 'id' | 'about' | 'state'> &
	SentTimes & { answers: readonly { at: Instant }[] };

/**
 * What was said of an appointment and not taken back: of itself, and of those in whose place it stands, in the order in which it is given.
 * What was said of one before goes along as long as no move answered it, and nobody had settled it before one. What is known to have been
 * said once the new time had begun is about the first alone.
 * @param appointments of the same person. What is not among them ends the way, and so does a circle.
 */
export function saidOfAppointment<Report extends Told>(
	reports: readonly Report[],
	id: Identifier | null,
	appointments: readonly Placed[]
): Report[] {
	const find = (one: Identifier | null) => appointments.find((each) => each.id === one);
	const here = find(id);
	return reports.filter((report) => {
		const { about, state, answers } = report;
		if (about.kind !== 'appointment' || state === 'withdrawn') return false;
		if (about.id === id) return true;
		if (!here || isTappedAfter(report, here.startsAt - 1)) return false;
		let { booked } = here;
		// No way is longer than there are appointments.
		for (let left = appointments.length; booked && left > 0; left -= 1) {
			const before = find(booked.movedFrom);
			const isSettled = state === 'sorted' && (answers.at(-1)?.at ?? 0) <= booked.at;
			if (isSettled || before?.changed?.reportId === report.id) return false;
			if (booked.movedFrom === about.id) return true;
			booked = before?.booked;
		}
		return false;
	});
}
