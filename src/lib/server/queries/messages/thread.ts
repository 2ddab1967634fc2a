import { thoseBefore } from '#lib/domain/appointments/in-place-of.ts';
import { meetingPlace } from '#lib/domain/appointments/meeting-place.ts';
import { isMoved } from '#lib/domain/appointments/outcome-form.ts';
import { latestMessageFirst } from '#lib/domain/messages/message-order.ts';
import type { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';
import type { MessageRecord } from '#lib/domain/messages/record.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { readPlaces } from '#lib/server/projection/appointments/places.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

const DAYS_BACK_MS = 28 * 86_400_000;

/**
 * A message as staff read it. Whether and when the person opened what our side wrote is not among it: nobody is to be followed by
 * their phone (docs/decisions/082-messages-are-no-enforcement.md).
 */
export type MessageForStaff = Pick<
	MessageRecord,
	'id' | 'side' | 'words' | 'by' | 'tappedAt' | 'receivedAt' | 'clock' | 'answered'
> & {
	isSeen: boolean;
	/** The appointment that it stands with, where an officer noted that it says that they cannot come. */
	joined: { appointmentId: string; startsAt: Instant | null } | null;
};

/** All that was written between somebody in reach and their officers, the latest first; nothing of anybody else. */
export async function readThread(
	connection: Connection,
	reaching: Reaching,
	personId: string
): Promise<MessageForStaff[]> {
	const rows = await connection
		.selectFrom('messages')
		.innerJoin('people', 'people.id', 'messages.person_id')
		.where('people.id', '=', personId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.select(['messages.id', 'messages.person_id', 'side', 'words', 'by_name', 'tapped_at', 'received_at'])
		.select(['clock', 'seen_by', 'answered_at', 'answered_how', 'answered_by', 'answer_id'])
		.execute();
	const joined = await joinedOf(connection, personId);
	return rows
		.map(({ answered_at: at, answered_how: how, ...row }) => ({
			id: row.id,
			side: row.side,
			words: row.words,
			by: row.by_name,
			tappedAt: row.tapped_at,
			receivedAt: row.received_at,
			...(row.clock !== null && { clock: fromJson(row.clock) }),
			// Only our side has a name here.
			isSeen: row.seen_by !== null,
			joined: joined.get(row.id) ?? null,
			answered:
				at === null || how === null ? null : { how, by: row.answered_by ?? '', at, messageId: row.answer_id }
		}))
		.sort(latestMessageFirst);
}

async function joinedOf(
	connection: Connection,
	personId: string
): Promise<Map<string | null, NonNullable<MessageForStaff['joined']>>> {
	const rows = await connection
		.selectFrom('obstacles')
		.leftJoin('appointments', (join) =>
			join
				.onRef('appointments.person_id', '=', 'obstacles.person_id')
				.onRef('appointments.id', '=', 'obstacles.about_id')
		)
		.where('obstacles.person_id', '=', personId)
		.where('obstacles.message_id', 'is not', null)
		.where('obstacles.state', '!=', 'withdrawn')
		.select(['obstacles.message_id', 'obstacles.about_id', 'appointments.starts_at'])
		.execute();
	return new Map(
		rows.map((row) => [row.message_id, { appointmentId: row.about_id ?? '', startsAt: row.starts_at }])
	);
}

/** One that a message may be about, by all that tells it from another at the same time. */
export interface AppointmentToJoin {
	id: string;
	startsAt: Instant;
	endsAt: Instant | null;
	appointmentKind: AppointmentKind;
	placeName: string | null;
	withName: string;
	/** Those in whose place it stands: a form that is older may name one of them. */
	before: readonly string[];
}

/**
 * Appointments that a message may be about: to come, or begun in the last days, and neither moved nor cancelled. All of them,
 * however long a series is, the nearest to now first.
 */
export async function appointmentsToJoin(
	connection: Connection,
	reaching: Reaching,
	personId: string,
	now: Instant
): Promise<AppointmentToJoin[]> {
	const rows = await connection
		.selectFrom('appointments')
		.innerJoin('people', 'people.id', 'appointments.person_id')
		.where('people.id', '=', personId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('appointments.starts_at', '>', now - DAYS_BACK_MS)
		.where('appointments.cancelled', '=', 0)
		.select([
			'appointments.id',
			'starts_at',
			'ends_at',
			'appointment_kind',
			'place',
			'with_name',
			'outcome_code'
		])
		.orderBy('appointments.id')
		.execute();
	const places = (await readPlaces(connection, [personId]))(personId);
	return rows
		.filter(({ outcome_code: code }) => code === null || !isMoved({ code }))
		.sort((one, other) => Math.abs(one.starts_at - now) - Math.abs(other.starts_at - now))
		.map((row) => ({
			id: row.id,
			startsAt: row.starts_at,
			endsAt: row.ends_at,
			appointmentKind: row.appointment_kind,
			placeName: placeNameOf(row),
			withName: row.with_name ?? '',
			before: thoseBefore(row.id, places)
		}));
}

function placeNameOf({
	appointment_kind: appointmentKind,
	place
}: Pick<Row<'appointments'>, 'appointment_kind' | 'place'>) {
	return meetingPlace({ appointmentKind, place: place === null ? null : fromJson(place) })?.name ?? null;
}
