import { weekdays } from '#lib/domain/organisation/weekdays.ts';
import {
	addDays,
	instantAt,
	localDate,
	weekday,
	type Instant,
	type LocalDate
} from '#lib/domain/time/local-date.ts';
import type { CircumstanceSaid } from './circumstance-said.ts';

export interface Taken {
	startsAt: Instant;
	endsAt: Instant;
	/** Hours were said; else it is the whole of its day. */
	hasHours: boolean;
}

type Said = Pick<CircumstanceSaid, 'chosen' | 'fromTime' | 'untilTime'>;

/** The times that this takes of somebody's week on the days around a span, earliest first. A night shift counts to the day it begins on. */
export function takenAround(
	said: Said,
	{ startsAt, endsAt }: { startsAt: Instant; endsAt: Instant }
): Taken[] {
	const last = addDays(localDate(endsAt), 1);
	const found: Taken[] = [];
	for (let day = addDays(localDate(startsAt), -1); day <= last; day = addDays(day, 1))
		if (isChosen(said, day)) found.push(takenOn(said, day));
	return found;
}

function isChosen({ chosen }: Said, day: LocalDate): boolean {
	const name = weekdays[(weekday(day) + 6) % 7];
	return name !== undefined && chosen.includes(name);
}

function takenOn({ fromTime, untilTime }: Said, day: LocalDate): Taken {
	if (fromTime == null || untilTime == null)
		return { startsAt: instantAt(day, 0, 0), endsAt: instantAt(addDays(day, 1), 0, 0), hasHours: false };
	const endDay = untilTime > fromTime ? day : addDays(day, 1);
	return { startsAt: clock(day, fromTime), endsAt: clock(endDay, untilTime), hasHours: true };
}

function clock(day: LocalDate, time: string): Instant {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	return instantAt(day, hour, minute);
}
