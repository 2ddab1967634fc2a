import { SnapshotRecord } from '#lib/domain/records/records.ts';
import { ToldOfAppointment } from '#lib/domain/appointments/told-of-appointment.ts';
import { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { CircumstanceRecord, WrittenBy } from '#lib/domain/people/circumstance.ts';
import { OrderRecord, PersonRecord, RequirementRecord } from '#lib/domain/people/record.ts';
import { OpeningHours } from '#lib/domain/organisation/opening-hours.ts';
import { Place } from '#lib/domain/organisation/place.ts';
import { TapClock } from '#lib/domain/time/sent-times.ts';
import { DangerOutcome, DangerSource } from '#lib/domain/reports/vocabulary.ts';
import { AskedBy, HowChanged, OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import * as z from 'zod/mini';
import { day, fieldEdits, flag, instant, json, like, number, oneOf, orNull, text } from './checks.ts';
import { columnsOf } from './columns-of.ts';
import type { ShapesOf } from './shapes-of.ts';

export const done = { by_account: text, by_name: text, at: instant };

const circumstance = {
	id: text,
	person_id: text,
	topic: like(CircumstanceRecord.shape.topic),
	chosen: json(CircumstanceRecord.shape.chosen),
	words: text,
	from_time: orNull(text),
	until_time: orNull(text),
	minutes: orNull(number),
	written_by: like(WrittenBy),
	version: number,
	...done
};

const entered = { version: number, entered_by: orNull(text) };

/** Who somebody is and who holds their case, and what the case system says of it. */
export const caseShapes = {
	teams: { id: text, name: text, office_id: orNull(text), name_key: orNull(text), version: number },
	offices: {
		id: text,
		name: text,
		name_key: text,
		address: json(z.array(z.string())),
		postcode: orNull(text),
		telephone: orNull(text),
		opening_hours: json(OpeningHours),
		version: number,
		created_at: instant,
		closed_at: orNull(instant)
	},
	office_closed_days: { id: text, office_id: text, closed_on: day, reason: text, ...done },
	practitioners: {
		id: text,
		forename: text,
		surname: text,
		telephone: orNull(text),
		team_id: orNull(text),
		staff_code: orNull(text),
		version: number
	},
	people: {
		id: text,
		crn: text,
		forename: text,
		surname: text,
		preferred_name: text,
		date_of_birth: day,
		language: like(PersonRecord.shape.language),
		text_size: like(PersonRecord.shape.textSize),
		practitioner_id: orNull(text),
		created_at: instant,
		sort_name: text,
		died_on: orNull(day),
		death_recorded_by: orNull(text),
		details_version: number,
		entered_by: orNull(text),
		officer_news_read: orNull(text)
	},
	case_changes: {
		id: text,
		person_id: text,
		subject_kind: oneOf('person', 'order', 'requirement'),
		subject_id: text,
		change: oneOf('entered', 'corrected', 'removed'),
		fields: fieldEdits,
		...done
	},
	officer_changes: {
		id: text,
		person_id: text,
		from_id: orNull(text),
		from_name: orNull(text),
		to_id: text,
		to_name: text,
		since_on: day,
		reason: text,
		person_name: orNull(text),
		to_seen_at: orNull(instant),
		from_seen_at: orNull(instant),
		...done
	},
	covers: {
		id: text,
		away_id: text,
		covered_by_id: orNull(text),
		from_on: day,
		until_on: day,
		cancelled_at: orNull(instant),
		cancelled_by: orNull(text),
		...done
	},
	custody_periods: {
		id: text,
		person_id: text,
		from_on: day,
		until_on: orNull(day),
		withdrawn_at: orNull(instant),
		...done
	},
	orders: {
		...columnsOf('orders', OrderRecord),
		id: text,
		person_id: text,
		ended_on: orNull(day),
		...entered
	},
	requirements: {
		id: text,
		person_id: text,
		order_id: text,
		requirement_kind: like(RequirementRecord.shape.requirementKind),
		title: text,
		detail: orNull(text),
		measure_unit: orNull(oneOf('days', 'hours', 'sessions', 'months')),
		measure_required: orNull(number),
		measure_completed: orNull(number),
		start_date: orNull(day),
		end_date: orNull(day),
		ended: flag,
		ended_on: orNull(day),
		...entered
	},
	needs: {
		id: text,
		person_id: text,
		area: like(AreaOfNeed),
		identified: flag,
		linked_to_harm: orNull(flag),
		linked_to_reoffending: orNull(flag)
	},
	appointments: {
		...columnsOf('appointments', AppointmentRecord),
		id: text,
		person_id: text,
		place: orNull(json(z.nullable(Place))),
		place_to_agree: flag,
		requirement_id: orNull(text),
		step_id: orNull(text),
		order_id: orNull(text),
		enforceable: flag,
		replied_at: orNull(instant),
		reply_received_at: orNull(instant),
		reply_clock: orNull(json(TapClock)),
		outcome_code: orNull(like(OutcomeCode)),
		outcome_reason: orNull(text),
		came_late: flag,
		times_changed: number,
		outcome_words: orNull(text),
		cancelled: flag,
		official_type: text,
		staff_notes: json(z.array(z.string()))
	},
	session_notes: {
		id: text,
		person_id: text,
		appointment_id: text,
		practised: text,
		agreed: text,
		version: number,
		...done
	},
	bookings: {
		id: text,
		person_id: text,
		appointment_id: text,
		officer_id: orNull(text),
		starts_at: instant,
		asked_by: like(AskedBy),
		why: text,
		arranged: text,
		clashes: json(z.array(z.string())),
		clash_words: text,
		moved_from: orNull(text),
		...done
	},
	appointment_changes: {
		id: text,
		person_id: text,
		appointment_id: text,
		change: like(HowChanged),
		asked_by: like(AskedBy),
		why: text,
		moved_to: orNull(text),
		report_id: orNull(text),
		...done
	},
	appointment_differences: {
		id: text,
		person_id: text,
		appointment_id: text,
		told: json(ToldOfAppointment),
		found_at: instant
	},
	staff_notes: { id: text, person_id: text, topic: text, body: text },
	circumstances: { ...circumstance, last_change_id: text },
	circumstance_versions: circumstance,
	person_records: {
		id: text,
		person_id: text,
		kind: text,
		revision: number,
		body: orNull(json(SnapshotRecord))
	},
	phone_losses: { id: text, person_id: text, unsent: number, noticed_at: instant, received_at: instant },
	danger_signs: {
		id: text,
		person_id: text,
		wrote: like(DangerSource),
		subject_id: text,
		words: text,
		tapped_at: instant,
		received_at: instant,
		clock: orNull(json(TapClock)),
		outcome: orNull(like(DangerOutcome)),
		note: orNull(text),
		handled_at: orNull(instant),
		handled_by: orNull(text)
	},
	quarantine: {
		id: text,
		command_id: text,
		account_id: text,
		person_id: orNull(text),
		reason: text,
		body: text,
		received_at: instant
	}
} satisfies ShapesOf<
	| 'teams'
	| 'offices'
	| 'office_closed_days'
	| 'practitioners'
	| 'people'
	| 'case_changes'
	| 'custody_periods'
	| 'officer_changes'
	| 'covers'
	| 'orders'
	| 'requirements'
	| 'needs'
	| 'appointments'
	| 'session_notes'
	| 'bookings'
	| 'appointment_changes'
	| 'appointment_differences'
	| 'staff_notes'
	| 'circumstances'
	| 'circumstance_versions'
	| 'person_records'
	| 'phone_losses'
	| 'danger_signs'
	| 'quarantine'
>;
