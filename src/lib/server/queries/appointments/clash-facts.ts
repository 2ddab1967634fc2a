import { clashesOf, type Clash, type ClashFacts } from '#lib/domain/appointments/clashes.ts';
import type { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';
import { whoSees } from '#lib/domain/appointments/who-sees.ts';
import type { Slot } from '#lib/domain/appointments/series.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { localDate, type Instant } from '#lib/domain/time/local-date.ts';
import { bankHolidays, bankHolidaysKnownUntil } from '#lib/policy/time/bank-holidays.ts';
import { askedOften } from '#lib/server/db/asked-often.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { inLanes } from '#lib/server/db/in-lanes.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { readHandedOn } from '#lib/server/projection/appointments/beside.ts';
import { readClosedDays } from '#lib/server/queries/organisation/offices.ts';
import { whoIsInCustody } from '#lib/server/queries/people/stopped.ts';

export interface ToBook {
	personId: string;
	officerId: string | null;
	/** What the officer is called, where that has been read already. */
	officerCalled?: string;
	officeId: string | null;
	/** Where it is, if it is at no office of ours. */
	placeName: string | null;
	slots: readonly Slot[];
	/** What is moved. */
	except: readonly { personId: string; id: string }[];
	now: Instant;
}

const DAY_MS = 86_400_000;
/** What an officer does by themselves, one person at a time; a group or a work party has others who lead it. */
export const ownKinds = ['office_visit', 'home_visit', 'telephone', 'video', 'other'] as const;

/** All that an appointment may meet. Of other cases no more than that a time is taken. */
export async function readClashFacts(connection: Connection, toBook: ToBook): Promise<ClashFacts> {
	const { personId, officerId, officeId, now } = toBook;
	const today = localDate(now);
	const [appointments, diary, office, circumstances, inCustody] = await inLanes(connection, [
		() => appointmentsOf(connection, toBook),
		async () => (officerId === null ? [] : diaryOf(connection, toBook, officerId)),
		async () => (officeId === null ? null : officeOf(connection, officeId, today)),
		() => circumstancesOf(connection, personId),
		async () => (await whoIsInCustody(connection, [personId], today)).has(personId)
	]);
	return {
		appointments,
		diary,
		bankHolidays,
		bankHolidaysKnownUntil,
		office,
		placeName: office?.name ?? toBook.placeName,
		circumstances,
		inCustody
	};
}

/** What several times that stand apart meet, each of its own kind and at its own office. */
export async function clashesOfTimes(
	connection: Connection,
	{ personId, officerId, moved, now }: Pick<ToBook, 'personId' | 'officerId' | 'now'> & { moved: string },
	times: readonly (Slot & {
		appointmentKind: AppointmentKind;
		officeId: string | null;
		placeName: string | null;
	})[]
): Promise<Clash[]> {
	const found: Clash[] = [];
	for (const { appointmentKind, officeId, placeName, ...slot } of times) {
		const except = [{ personId, id: moved }];
		const toBook = { personId, officerId, officeId, placeName, slots: [slot], except, now };
		found.push(...clashesOf([slot], await readClashFacts(connection, toBook), { appointmentKind }));
	}
	return found;
}

/** In whose diary another time for an appointment stands, and who holds the case. Nobody offers what is in somebody else's. */
export async function diaryToOfferIn(
	connection: Connection,
	actor: { practitionerId: string },
	{
		id,
		person_id: personId,
		with_name: withName
	}: Pick<Row<'appointments'>, 'id' | 'person_id' | 'with_name'>
): Promise<{ officerId: string | null; heldBy: string | null }> {
	const { practitioner_id: heldBy } = await connection
		.selectFrom('people')
		.select('practitioner_id')
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	const booking = await connection
		.selectFrom('bookings')
		.select('officer_id')
		.where('person_id', '=', personId)
		.where('appointment_id', '=', id)
		.executeTakeFirst();
	if (booking) {
		const { officer_id: officerId } = booking;
		const isOpen = officerId === null || (await mayFillDiary(connection, actor, { personId, officerId }));
		return { officerId: isOpen ? officerId : heldBy, heldBy };
	}
	const isTheirs =
		heldBy !== null && (withName === null || withName === (await officerName(connection, heldBy)));
	return { officerId: isTheirs ? heldBy : null, heldBy };
}

/** The appointments within a day of these: one may still run when the first begins, another lie too near for the way. */
function around({ slots }: ToBook): [after: Instant, before: Instant] {
	const first = Math.min(...slots.map(({ startsAt }) => startsAt));
	const last = Math.max(...slots.map(({ endsAt }) => endsAt));
	return [first - DAY_MS, last + DAY_MS];
}

function between(connection: Connection, after: Instant, before: Instant) {
	return connection
		.selectFrom('appointments')
		.where('appointments.cancelled', '=', 0)
		.where('appointments.starts_at', '>', after)
		.where('appointments.starts_at', '<', before)
		.select([
			'appointments.id',
			'appointments.person_id as personId',
			'appointments.starts_at as startsAt',
			'appointments.ends_at as endsAt',
			'appointments.appointment_kind as appointmentKind',
			'appointments.with_name as withName',
			'appointments.place'
		]);
}

/** What is moved is not in the way of itself. */
function withoutMoved<Found extends { id: string; personId: string }>(
	found: readonly Found[],
	{ except }: ToBook
): Found[] {
	return found.filter(
		({ id, personId }) => !except.some((one) => one.id === id && one.personId === personId)
	);
}

const ofPerson = askedOften(
	(connection, personId: string, after: Instant, before: Instant) =>
		between(connection, after, before)
			.where('appointments.person_id', '=', personId)
			.orderBy('appointments.starts_at')
			.orderBy('appointments.id'),
	['value', 'value', 'value']
);

async function appointmentsOf(connection: Connection, toBook: ToBook) {
	const found = await ofPerson(connection, toBook.personId, ...around(toBook));
	const met = withoutMoved(found, toBook);
	if (met.length === 0) return [];
	const officers = await readHandedOn(connection, toBook.personId);
	return met.map(({ place, ...held }) => ({
		...held,
		placeName: placeNameOf(place),
		withName: whoSees(held.withName, localDate(held.startsAt), officers)
	}));
}

/** Null where it has none. */
export function placeNameOf(place: Row<'appointments'>['place']): string | null {
	return place === null ? null : fromJson(place).name || null;
}

/**
 * What was booked into an officer's diary, and what an import has of their cases that is with them or with nobody by name, in one
 * statement: whoever books waits for each.
 */
const inDiary = askedOften(
	(connection, officerId: string, name: string, personId: string, after: Instant, before: Instant) => {
		const booked = between(connection, after, before)
			.innerJoin('bookings', (join) =>
				join
					.onRef('bookings.person_id', '=', 'appointments.person_id')
					.onRef('bookings.appointment_id', '=', 'appointments.id')
			)
			.where('bookings.officer_id', '=', officerId)
			// Again of the booking, which is found by it: an officer has booked thousands.
			.where('bookings.starts_at', '>', after)
			.where('bookings.starts_at', '<', before)
			.where('appointments.person_id', '!=', personId);
		const imported = between(connection, after, before)
			.innerJoin('people', 'people.id', 'appointments.person_id')
			.where('people.practitioner_id', '=', officerId)
			.where('people.died_on', 'is', null)
			.where('people.id', '!=', personId)
			.where('appointments.appointment_kind', 'in', [...ownKinds])
			.where(({ eb, or }) =>
				or([
					eb('appointments.with_name', 'is', null),
					eb('appointments.with_name', '=', name),
					// Whoever had the case before: it is with whoever has it now.
					eb('appointments.with_name', 'in', ({ selectFrom }) =>
						selectFrom('officer_changes')
							.select('officer_changes.from_name')
							.whereRef('officer_changes.person_id', '=', 'appointments.person_id')
					)
				])
			)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom('bookings')
							.select('bookings.id')
							.whereRef('bookings.person_id', '=', 'appointments.person_id')
							.whereRef('bookings.appointment_id', '=', 'appointments.id')
					)
				)
			);
		return booked.unionAll(imported);
	},
	['value', 'value', 'value', 'value', 'value']
);

async function diaryOf(connection: Connection, toBook: ToBook, officerId: string) {
	const name = toBook.officerCalled ?? (await officerName(connection, officerId));
	const found = await inDiary(connection, officerId, name, toBook.personId, ...around(toBook));
	const order = (one: (typeof found)[number], other: typeof one) =>
		one.startsAt - other.startsAt || (one.id < other.id ? -1 : 1);
	return withoutMoved(found.toSorted(order), toBook);
}

/** Nobody fills, or reads of, the diary of somebody else: it is whose case it is, or whoever books. */
export async function mayFillDiary(
	connection: Connection,
	actor: { practitionerId: string },
	{ personId, officerId }: { personId: string; officerId: string }
): Promise<boolean> {
	if (officerId === actor.practitionerId) return true;
	const held = await connection
		.selectFrom('people')
		.select('id')
		.where('id', '=', personId)
		.where('practitioner_id', '=', officerId)
		.executeTakeFirst();
	return held !== undefined;
}

/** What an officer is called; empty where there is none. */
export async function officerName(connection: Connection, officerId: string): Promise<string> {
	const found = await connection
		.selectFrom('practitioners')
		.select(['forename', 'surname'])
		.where('id', '=', officerId)
		.executeTakeFirst();
	return found ? fullName(found) : '';
}

async function officeOf(
	connection: Connection,
	officeId: string,
	today: string
): Promise<(NonNullable<ClashFacts['office']> & { name: string }) | null> {
	const found = await connection
		.selectFrom('offices')
		.select(['name', 'opening_hours'])
		.where('id', '=', officeId)
		.executeTakeFirst();
	if (!found) return null;
	return {
		name: found.name,
		openingHours: fromJson(found.opening_hours),
		closedDays: await readClosedDays(connection, officeId, today)
	};
}

async function circumstancesOf(
	connection: Connection,
	personId: string
): Promise<ClashFacts['circumstances']> {
	const rows = await connection
		.selectFrom('circumstances')
		.select(['topic', 'chosen', 'words', 'minutes'])
		.select(['from_time as fromTime', 'until_time as untilTime', 'last_change_id as lastChangeId'])
		.where('person_id', '=', personId)
		.orderBy('topic')
		.execute();
	return rows.map(({ chosen, ...said }) => ({ ...said, chosen: fromJson(chosen) }));
}
