import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { ToldOfAppointment } from '#lib/domain/appointments/told-of-appointment.ts';
import type {
	AcceptableReason,
	AskedBy,
	HowChanged,
	OutcomeCode
} from '#lib/domain/appointments/vocabulary.ts';
import type { Place } from '#lib/domain/organisation/place.ts';
import type { TapClock } from '#lib/domain/time/tap.ts';
import type { RecordColumns } from '#lib/server/db/column-names.ts';
import type { Json } from '#lib/server/db/json.ts';
import type { DoneColumns, Flag } from './columns.ts';
import type { Generated } from 'kysely';

interface AppointmentTable extends RecordColumns<AppointmentRecord, 'appointments'> {
	id: string;
	person_id: string;
	place: Json<Place> | null;
	/** A visit to somebody without a fixed home. */
	place_to_agree: Generated<Flag>;
	requirement_id: string | null;
	step_id: string | null;
	/** The order that the case system files it under; it may not be here yet. */
	order_id: Generated<string | null>;
	enforceable: Flag;
	replied_at: number | null;
	reply_received_at: number | null;
	reply_clock: Json<TapClock> | null;
	outcome_code: OutcomeCode | null;
	outcome_reason: AcceptableReason | null;
	/** How often an import told its time, or whether it takes place, otherwise than it had stood here. */
	times_changed: Generated<number>;
	/** They were there, and came late. */
	came_late: Generated<Flag>;
	/** What the case system calls an outcome that we do not know, until somebody says what it means. */
	outcome_words: Generated<string | null>;
	cancelled: Flag;
	official_type: string;
	staff_notes: Json<string[]>;
}

/** What was practised and agreed: one an appointment. */
interface SessionNoteTable extends DoneColumns {
	id: string;
	person_id: string;
	appointment_id: string;
	practised: string;
	agreed: string;
	version: number;
}

/** That it was booked here. One an appointment. */
interface BookingTable extends DoneColumns {
	id: string;
	person_id: string;
	appointment_id: string;
	/** In whose diary it stands; null where somebody else sees them. */
	officer_id: string | null;
	/** As its appointment's, which never changes: a diary is found by it. */
	starts_at: number;
	asked_by: AskedBy;
	why: string;
	/** An interpreter, an adjustment. */
	arranged: string;
	/** What it met when it was booked, by key (`domain/appointments/clashes.ts`), and why it was booked all the same. */
	clashes: Json<string[]>;
	clash_words: string;
	moved_from: string | null;
}

/** That it was moved or cancelled here. One an appointment. */
interface AppointmentChangeTable extends DoneColumns {
	id: string;
	person_id: string;
	appointment_id: string;
	change: HowChanged;
	asked_by: AskedBy;
	why: string;
	moved_to: string | null;
	/** The report that it answers. */
	report_id: string | null;
}

/** What an import last said otherwise of one that was booked, moved or cancelled here. */
interface AppointmentDifferenceTable {
	id: string;
	person_id: string;
	appointment_id: string;
	told: Json<ToldOfAppointment>;
	found_at: number;
}

/** Of a practitioner; held by whoever books for them, until their transaction ends. */
interface OfficerDiaryTable {
	id: string;
	version: number;
}

export interface AppointmentTables {
	appointments: AppointmentTable;
	bookings: BookingTable;
	appointment_changes: AppointmentChangeTable;
	appointment_differences: AppointmentDifferenceTable;
	officer_diaries: OfficerDiaryTable;
	session_notes: SessionNoteTable;
}
