import type { Insertable } from 'kysely';
import { canOpenComplianceEvent } from '#lib/domain/appointments/counts-against.ts';
import type {
	ImportedAppointment,
	ImportedNeed,
	ImportedReferral
} from '#lib/domain/imports/imported-case.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { DoneHere } from './booked-here.ts';
import type { Schema } from '#lib/server/db/schema.ts';

/*
 * From what an import understood to rows, field by field. A function that takes the held row too says what an import
 * must not undo: what the person or the practitioner did here since.
 */

type Row<Table extends keyof Schema> = Insertable<Schema[Table]>;

const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);
const optionalFlag = (value: boolean | null) => (value === null ? null : flag(value));

export function needRow(person_id: string, need: ImportedNeed): Row<'needs'> {
	return {
		id: need.id,
		person_id,
		area: need.area,
		identified: flag(need.identified),
		linked_to_harm: optionalFlag(need.linkedToHarm),
		linked_to_reoffending: optionalFlag(need.linkedToReoffending)
	};
}

/** A list tells less than a single answer, so what a file leaves open never wipes what is held. The person's reply stays. */
export function appointmentRow(
	person_id: string,
	appointment: ImportedAppointment,
	held: Row<'appointments'> | undefined,
	known: Known
): Row<'appointments'> {
	const told = toldRow(person_id, appointment, held, known);
	return { ...told, times_changed: timesChanged(told, held) };
}

/** A calendar that was told of it takes another time for a change only where this number is another too (RFC 5545, 3.8.7.4). */
function timesChanged(told: Row<'appointments'>, held: Row<'appointments'> | undefined): number {
	if (held === undefined) return 0;
	const isOther = (['starts_at', 'ends_at', 'cancelled'] as const).some(
		(column) => told[column] !== held[column]
	);
	return (held.times_changed ?? 0) + (isOther ? 1 : 0);
}

function toldRow(
	person_id: string,
	appointment: ImportedAppointment,
	held: Row<'appointments'> | undefined,
	known: Known
): Row<'appointments'> {
	if (held && (known.isBooked || known.isChanged)) return doneHereRow(appointment, held, known);
	return {
		id: appointment.id,
		person_id,
		appointment_kind: appointment.appointmentKind,
		starts_at: appointment.startsAt,
		ends_at: appointment.endsAt ?? held?.ends_at ?? null,
		place: appointment.place === null ? (held?.place ?? null) : toJson(appointment.place),
		place_to_agree: flag(
			appointment.placeToAgree === true || (held?.place_to_agree === 1 && appointment.place === null)
		),
		link: appointment.link ?? held?.link ?? null,
		with_name: appointment.withName ?? held?.with_name ?? null,
		telephone: appointment.telephone ?? held?.telephone ?? null,
		bring: appointment.bring ?? held?.bring ?? null,
		purpose: appointment.purpose ?? held?.purpose ?? null,
		requirement_id: appointment.requirementId ?? held?.requirement_id ?? null,
		step_id: appointment.stepId ?? held?.step_id ?? null,
		order_id: appointment.orderId ?? held?.order_id ?? null,
		enforceable: flag(appointment.enforceable),
		reply: held?.reply ?? 'none',
		replied_at: held?.replied_at ?? null,
		...endingColumns(appointment, held, known.isAskedAbout),
		official_type: appointment.officialType,
		staff_notes: toJson(unionOf(held ? fromJson(held.staff_notes) : [], appointment.staffNotes))
	};
}

interface Known extends Partial<DoneHere> {
	/** Whether its person has been asked about it: there is an event. */
	isAskedAbout: boolean;
}

/**
 * What was booked, moved or cancelled here stands: a file fills what is empty, and says how it went where nobody here has, at the time
 * that stands here. Whatever else it says is kept beside it.
 */
function doneHereRow(
	appointment: ImportedAppointment,
	held: Row<'appointments'>,
	{ isAskedAbout, isChanged }: Known
): Row<'appointments'> {
	const isSameTime = appointment.startsAt === held.starts_at;
	const isOfIt = isSameTime && !appointment.cancelled && isChanged !== true && !wouldUndo(appointment, held);
	return {
		...held,
		// The end of another time could lie before this one begins.
		ends_at: held.ends_at ?? (isSameTime ? appointment.endsAt : null),
		requirement_id: held.requirement_id ?? appointment.requirementId,
		order_id: held.order_id ?? appointment.orderId ?? null,
		official_type: held.official_type || appointment.officialType,
		staff_notes: toJson(unionOf(fromJson(held.staff_notes), appointment.staffNotes)),
		...(isOfIt && endingColumns(appointment, held, isAskedAbout))
	};
}

/** What is said of it already stands: a file makes no miss of it, and brings nothing back that its outcome moved. */
function wouldUndo(appointment: ImportedAppointment, held: Row<'appointments'>): boolean {
	if (held.cancelled === 1) return true;
	return (held.outcome_code ?? 'other') !== 'other' && canOpenComplianceEvent(appointment);
}

/**
 * How it ended changes as one, so that an accepted absence also takes back the day an account was due. What the fair
 * process made of a miss here is not undone by hearing once more that it was one.
 * @param isAskedAbout whether its person has been asked about it: there is an event
 */
function endingColumns(
	appointment: ImportedAppointment,
	held: Row<'appointments'> | undefined,
	isAskedAbout: boolean
) {
	// What a word means that the case system alone knows was said here, and is not asked again.
	const isExplained =
		appointment.outcome?.code === 'other' && held !== undefined && (held.outcome_code ?? 'other') !== 'other';
	const isKnown =
		appointment.outcome === null || isExplained || (isAskedAbout && canOpenComplianceEvent(appointment));
	if (held && isKnown && !appointment.cancelled)
		return {
			outcome_code: held.outcome_code ?? null,
			outcome_reason: held.outcome_reason ?? null,
			outcome_words: held.outcome_words ?? null,
			account_due_on: held.account_due_on ?? null,
			cancelled: held.cancelled
		};
	return {
		outcome_code: appointment.outcome?.code ?? null,
		outcome_reason: appointment.outcome?.reason ?? null,
		outcome_words: appointment.outcomeWords ?? null,
		account_due_on: appointment.accountDueOn,
		cancelled: flag(appointment.cancelled)
	};
}

function unionOf(held: readonly string[], told: readonly string[]): string[] {
	return [...new Set([...held, ...told])];
}

/** What was worked on here since it came is ours: another import must not undo it unseen. */
function isChangedHere({ version }: { version?: number | undefined }): boolean {
	return (version ?? 1) > 1;
}

/** A referral that somebody has worked on here is theirs: the file then says nothing new. */
export function referralRow(
	person_id: string,
	referral: ImportedReferral,
	held?: Row<'referrals'>
): Row<'referrals'> {
	if (held && isChangedHere(held)) return held;
	const { id, stepId, intervention, agencyName, agencyNameCy, state, since, expectedOn } = referral;
	return {
		id,
		person_id,
		step_id: stepId,
		agency_id: null,
		agency_name: agencyName,
		agency_name_cy: agencyNameCy ?? null,
		intervention,
		state,
		reason: '',
		since,
		asked_on: state === 'to_be_made' || state === 'not_available_in_area' ? null : since,
		next_check_on: null,
		expected_on: expectedOn,
		last_report_on: null,
		instead: null,
		usual_wait_days: null,
		version: 1,
		by_name: ''
	};
}
