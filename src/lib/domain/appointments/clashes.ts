import {
	clockTimeAt,
	localDate,
	weekday,
	type Instant,
	type LocalDate
} from '#lib/domain/time/local-date.ts';
import type { OpeningHours } from '#lib/domain/organisation/opening-hours.ts';
import type { AppointmentKind } from './vocabulary.ts';
import { lifeClashesOf, spanOf, type LifeClash, type OfLife } from './life-clashes.ts';
import type { Slot } from './series.ts';
import { minutesBetween } from './travel.ts';

/*
 * What an appointment that is about to be booked meets. It keeps nobody from booking: whoever books it all the same says why, and
 * its person can read that.
 */

interface InBook {
	id: string;
	startsAt: Instant;
	endsAt: Instant | null;
	appointmentKind: AppointmentKind;
}

export interface ClashFacts {
	/** What its person has in the book that takes place, of any agency. */
	appointments: readonly (InBook & { withName: string | null; placeName: string | null })[];
	/** The same of the officer, of whichever case. */
	diary: readonly InBook[];
	bankHolidays: ReadonlySet<LocalDate>;
	bankHolidaysKnownUntil: LocalDate;
	/** Where it is, if it is an office of ours. */
	office: { openingHours: OpeningHours; closedDays: readonly { on: LocalDate; reason: string }[] } | null;
	/** Where it is, by the name of the place; null where nobody has said. */
	placeName: string | null;
	/** What stands written of its person's life. */
	circumstances: OfLife['circumstances'];
	inCustody: boolean;
}

/**
 * No appointment is meant to begin before the first of these or after the second: no office of ours and no service that we send
 * anybody to opens so early or sees anybody so late, while `2:30` is what people write for half past two in the afternoon. So it is
 * asked, and whoever does mean it says why. By the clocks in England and Wales.
 */
const EARLIEST_BEGINNING = '07:00';
const LATEST_BEGINNING = '21:00';

export type Clash = { key: string; on: LocalDate } & (
	| { kind: 'appointment'; startsAt: Instant; appointmentKind: AppointmentKind; withName: string | null }
	| { kind: 'diary'; startsAt: Instant; appointmentKind: AppointmentKind }
	| { kind: 'bank_holiday' | 'holidays_not_known' | 'weekend' | 'office_shut' | 'custody' }
	| { kind: 'odd_hour'; startsAt: Instant }
	| { kind: 'office_closed'; reason: string }
	| LifeClash
);

function overlaps(slot: Slot, held: InBook): boolean {
	return minutesBetween(slot, spanOf(held)) < 0;
}

/** Everything that these times meet, by time. A group is one time in a diary, however many come. */
export function clashesOf(
	slots: readonly Slot[],
	facts: ClashFacts,
	{ appointmentKind }: { appointmentKind: AppointmentKind }
): Clash[] {
	return slots.flatMap((slot) => {
		const on = localDate(slot.startsAt);
		return [
			...ofHour(slot, on),
			...ofAppointments(slot, on, facts),
			...ofDiary(slot, on, facts, appointmentKind),
			...ofDay(on, facts),
			...ofOffice(slot, on, facts),
			...lifeClashesOf(slot, { appointmentKind, placeName: facts.placeName }, facts)
		];
	});
}

function ofHour({ startsAt }: Slot, on: LocalDate): Clash[] {
	const at = clockTimeAt(startsAt);
	if (at >= EARLIEST_BEGINNING && at <= LATEST_BEGINNING) return [];
	return [{ kind: 'odd_hour', key: `odd_hour ${on} ${at}`, on, startsAt }];
}

function ofAppointments(slot: Slot, on: LocalDate, { appointments }: ClashFacts): Clash[] {
	return appointments
		.filter((held) => overlaps(slot, held))
		.map(({ id, startsAt, appointmentKind, withName }) => ({
			kind: 'appointment',
			key: `appointment ${id}`,
			on,
			startsAt,
			appointmentKind,
			withName
		}));
}

function ofDiary(slot: Slot, on: LocalDate, { diary }: ClashFacts, kind: AppointmentKind): Clash[] {
	return diary
		.filter((held) => overlaps(slot, held))
		.filter((held) => !(kind === 'group_session' && held.appointmentKind === 'group_session'))
		.map(({ id, startsAt, appointmentKind }) => ({
			kind: 'diary',
			key: `diary ${id}`,
			on,
			startsAt,
			appointmentKind
		}));
}

function ofDay(on: LocalDate, { bankHolidays, bankHolidaysKnownUntil, inCustody }: ClashFacts): Clash[] {
	const clashes: Clash[] = [];
	const add = (kind: 'bank_holiday' | 'holidays_not_known' | 'weekend' | 'custody') =>
		clashes.push({ kind, key: `${kind} ${on}`, on });
	if (bankHolidays.has(on)) add('bank_holiday');
	else if (on > bankHolidaysKnownUntil) add('holidays_not_known');
	if (weekday(on) === 0 || weekday(on) === 6) add('weekend');
	if (inCustody) add('custody');
	return clashes;
}

function ofOffice(slot: Slot, on: LocalDate, { office }: ClashFacts): Clash[] {
	if (office === null) return [];
	const closed = office.closedDays.find((day) => day.on === on);
	if (closed) return [{ kind: 'office_closed', key: `office_closed ${on}`, on, reason: closed.reason }];
	const hours = office.openingHours[(weekday(on) + 6) % 7];
	const isOpen =
		hours != null && clockTimeAt(slot.startsAt) >= hours.opens && clockTimeAt(slot.endsAt) <= hours.closes;
	return isOpen ? [] : [{ kind: 'office_shut', key: `office_shut ${on}`, on }];
}

/** Those that the page did not show. */
export function unseenClashes(clashes: readonly Clash[], seen: readonly string[]): Clash[] {
	return clashes.filter(({ key }) => !seen.includes(key));
}

/** What keeps a booking from being carried out at once: a clash that its page did not show, or that nobody gave a reason for. */
export function clashProblem(
	clashes: readonly Clash[],
	{ clashes: seen, clashReason }: { clashes: readonly string[]; clashReason: string }
) {
	if (unseenClashes(clashes, seen).length > 0) return { code: 'clash_not_seen', field: 'clashes' } as const;
	if (clashes.length > 0 && clashReason === '')
		return { code: 'clash_reason_missing', field: 'clashReason' } as const;
	return null;
}
