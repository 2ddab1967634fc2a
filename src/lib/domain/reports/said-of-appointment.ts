import { movesBefore, type InPlaceOf, type Move } from '#lib/domain/appointments/moves-before.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import { isTimeUnknown, tapMoment, type SentTimes } from '#lib/domain/time/tap.ts';
import type { ObstacleRecord } from './record.ts';

/** One of a person's appointments, and in whose place it stands. */
export type Placed = InPlaceOf & { startsAt: Instant };

/** What of a report says whether it goes along. */
export type Told = Pick<ObstacleRecord, 'id' | 'about' | 'state'> &
	SentTimes & { answers: readonly { at: Instant }[] };

/**
 * What was said of an appointment and not taken back: of itself, and of those in whose place it stands, as far as that goes along. In the
 * order in which it is given.
 * @param appointments of the same person
 */
export function saidOfAppointment<Report extends Told>(
	reports: readonly Report[],
	id: Identifier | null,
	appointments: readonly Placed[]
): Report[] {
	const here = appointments.find((each) => each.id === id);
	const moves = here ? movesBefore(here.id, appointments) : [];
	return reports.filter(
		(report) =>
			report.about.kind === 'appointment' &&
			report.state !== 'withdrawn' &&
			(report.about.id === id || (here && goesAlong(report, report.about.id, moves, here.startsAt)))
	);
}

/**
 * What was said of the first goes along to where it was moved as long as no move answered it, and nobody had settled it before one. What
 * is known to have been said once the new time had begun is about the first alone, and no account of a miss of the new one.
 */
function goesAlong(report: Told, about: Identifier, moves: readonly Move[], startsAt: Instant): boolean {
	const first = moves.findIndex(({ from }) => from === about);
	const lastAnswer = report.answers.at(-1)?.at ?? 0;
	return (
		first >= 0 &&
		!isKnownFrom(report, startsAt) &&
		moves
			.slice(0, first + 1)
			.every(({ at, reportId }) => reportId !== report.id && (report.state !== 'sorted' || lastAnswer > at))
	);
}

/** Whether a tap is known to be of this moment or after; where its time is not known, by when the phone was in touch without it. */
export function isKnownFrom(report: SentTimes, moment: Instant): boolean {
	if (!isTimeUnknown(report)) return tapMoment(report) >= moment;
	return (report.clock?.writtenAfter ?? -Infinity) >= moment;
}
