import { meetingPlace } from '#lib/domain/appointments/meeting-place.ts';
import { AppointmentRecord, Booked, Changed, SessionNote } from '#lib/domain/appointments/record.ts';
import { whoSees } from '#lib/domain/appointments/who-sees.ts';
import { wasAttended } from '#lib/domain/appointments/session-note.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { realName } from '#lib/domain/people/placeholder.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { recordOf } from '#lib/server/projection/rows/record-of.ts';
import type { BesideAppointment } from './beside.ts';
import { replyTimes } from '#lib/server/projection/rows/sent.ts';

export function appointmentRecord(
	row: Row<'appointments'>,
	{ note, booking, change, officers = [] }: BesideAppointment = {}
): AppointmentRecord {
	const place = row.place === null ? null : fromJson(row.place);
	return recordOf(AppointmentRecord, row, {
		kind: 'appointment',
		place: meetingPlace({ appointmentKind: row.appointment_kind, place }),
		placeToAgree: row.place_to_agree === 1,
		withName: whoSees(realName(row.with_name), localDate(row.starts_at), officers),
		enforceable: row.enforceable === 1,
		replied: replyTimes(row),
		outcome: row.outcome_code === null ? null : { code: row.outcome_code, reason: row.outcome_reason },
		cameLate: row.came_late === 1 && wasAttended(row.outcome_code) ? true : undefined,
		cancelled: row.cancelled === 1,
		session: wasAttended(row.outcome_code) ? sessionNote(note) : undefined,
		booked: booked(booking),
		changed: changed(change)
	});
}

/** A note that cannot be read costs itself, and not its appointment. */
function sessionNote(row: Row<'session_notes'> | undefined): SessionNote | undefined {
	if (row === undefined) return undefined;
	const { practised, agreed, by_name: by, at } = row;
	return SessionNote.safeParse({ practised, agreed, by, at }).data;
}

function booked(row: Row<'bookings'> | undefined): Booked | undefined {
	if (row === undefined) return undefined;
	const { by_name: by, at, asked_by: askedBy, why, arranged, clash_words, moved_from: movedFrom } = row;
	return Booked.safeParse({ by, at, askedBy, why, arranged, clashReason: clash_words, movedFrom }).data;
}

function changed(row: Row<'appointment_changes'> | undefined): Changed | undefined {
	if (row === undefined) return undefined;
	const {
		change: how,
		by_name: by,
		at,
		asked_by: askedBy,
		why,
		moved_to: movedTo,
		report_id: reportId
	} = row;
	return Changed.safeParse({ how, by, at, askedBy, why, movedTo, reportId }).data;
}
