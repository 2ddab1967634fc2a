import type { ImportedAppointment } from '#lib/domain/imports/imported-case.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { isPlaceholderName, realName } from '#lib/domain/people/placeholder.ts';
import { daysBetween, localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import { keptIdentifier } from '#lib/server/commands/imports/source-identity.ts';
import { orderIdOf } from './map-sentence.ts';
import { onlyRunning } from './only-running.ts';
import { mergeAppointments } from './merge-appointments.ts';
import type { PersonDraft } from './person-draft.ts';
import { placeFrom } from './place.ts';
import { readOutcome } from './read-outcome.ts';
import type { SourceAppointment } from './shapes/appointments.ts';
import { instantFrom, lacksOffset, readDay } from './source-dates.ts';
import { keepNotes, keepText } from './staff-notes.ts';
import type { Tracked } from './tracked.ts';
import { acceptableReasonFrom, outcomeFrom } from './vocabulary/source-outcomes.ts';
import { appointmentKindFrom, isNationalStandardType } from './vocabulary/appointment-kinds.ts';

/** A schedule lists appointments; an activity log lists every contact and has to say which ones are appointments. */
export type Listing = 'schedule' | 'activity_log';

const LONGEST_MS = 24 * 3_600_000;

export function mapAppointment(
	tracked: Tracked,
	draft: PersonDraft,
	source: SourceAppointment,
	listing: Listing,
	enforcement = source.enforcementAction
): void {
	const reason = whyNot(source, listing);
	if (reason) return tracked.leaveOut(source, null, reason);
	const startsAt = instantFrom(source.startDateTime ?? '');
	if (startsAt === null) return tracked.leaveOut(source, null, 'unreadable_date');
	const mapped = appointmentFrom(tracked, draft, source, startsAt);
	reportDoubts(tracked, draft, source, localDate(startsAt));
	if (mapped.outcome?.code === 'failed_to_attend' && enforcement)
		mapped.accountDueOn = readDay(tracked, enforcement, 'responseByDate');
	const held = draft.appointments.get(mapped.id);
	if (held && held.startsAt !== mapped.startsAt)
		return tracked.leaveOut(source, null, 'same_id_other_content');
	draft.appointments.set(mapped.id, held ? mergeAppointments(tracked, source, held, mapped) : mapped);
}

function whyNot(source: SourceAppointment, listing: Listing) {
	if (source.isSensitive) return 'sensitive';
	if (source.isAppointment === false) return 'not_an_appointment';
	if (source.isAppointment) return null;
	if (source.isCommunication) return 'not_an_appointment';
	return listing === 'schedule' || appointmentKindFrom(source.type ?? '')
		? null
		: 'not_known_to_be_appointment';
}

function appointmentFrom(
	tracked: Tracked,
	draft: PersonDraft,
	source: SourceAppointment,
	startsAt: number
): ImportedAppointment {
	const appointmentKind = appointmentKindFrom(source.type ?? '') ?? 'other';
	const outcome = readOutcome(tracked, source);
	const additions = source.waymark;
	return {
		id: draft.idOf('delius', 'appointment', source.id),
		appointmentKind,
		startsAt,
		endsAt: endOf(tracked, source, startsAt),
		place: placeFrom(source.location),
		placeToAgree:
			appointmentKind === 'home_visit' && (draft.hasNoFixedAbode || source.location?.noFixedAddress === true),
		link: additions?.link || null,
		withName: whoSees(tracked, source),
		telephone: additions?.telephone || source.location?.telephoneNumber || null,
		bring: additions?.bring || null,
		purpose: additions?.purpose || null,
		requirementId: requirementServed(draft, source, localDate(startsAt)),
		stepId: additions?.step ? keptIdentifier('sentence-plan', draft.crn, 'step', additions.step) : null,
		orderId: source.eventNumber ? orderIdOf(draft, source.eventNumber) : null,
		enforceable:
			(source.isNationalStandard ?? isNationalStandardType(source.type ?? '')) ||
			appointmentKind === 'unpaid_work',
		outcome,
		outcomeWords: unknownOutcome(source, outcome),
		accountDueOn: null,
		cancelled: wasMoved(source, outcome),
		officialType: source.type ?? '',
		staffNotes: wordsForStaff(tracked, source)
	};
}

/** Null where nobody is named, or a name that stands for nobody. */
function whoSees(tracked: Tracked, source: SourceAppointment): string | null {
	const name = fullName(source.officer?.name ?? {});
	if (name !== '' && isPlaceholderName(name)) tracked.leaveOut(source, 'officer', 'stands_for_nobody');
	return realName(name);
}

/** What an outcome is called that we do not know, for somebody to say what it means; empty where it has no name at all. */
function unknownOutcome(source: SourceAppointment, outcome: ImportedAppointment['outcome']): string | null {
	if (outcome?.code !== 'other' || source.rescheduled) return null;
	const words = source.outcome?.trim() ?? '';
	return outcomeFrom(words) === undefined ? words : null;
}

const FAR_AWAY_DAYS = 3653;
const everyYear = /-(12-25|12-26|01-01)$/;

/** What is taken as it stands, though it may be a slip of a key in the other system. */
function reportDoubts(tracked: Tracked, draft: PersonDraft, source: SourceAppointment, day: LocalDate): void {
	for (const field of ['startDateTime', 'endDateTime'] as const)
		if (lacksOffset(source[field] ?? '')) tracked.leaveOut(source, field, 'time_without_offset');
	if (bankHolidays.has(day) || everyYear.test(day)) tracked.leaveOut(source, 'startDateTime', 'bank_holiday');
	if (draft.today !== null && Math.abs(daysBetween(draft.today, day)) > FAR_AWAY_DAYS)
		tracked.leaveOut(source, 'startDateTime', 'day_far_away');
	if (appointmentKindFrom(source.type ?? '') === undefined)
		tracked.leaveOut(source, 'type', 'type_not_known');
}

/** Moved to another time, whoever asked for it, as far as the outcome does not say that it took place. */
function wasMoved(source: SourceAppointment, outcome: ImportedAppointment['outcome']): boolean {
	if (outcome === null) return source.rescheduled === true;
	if (outcome.code === 'other') return source.rescheduled === true;
	return outcome.code === 'rescheduled_by_staff' || outcome.code === 'rescheduled_by_person';
}

function endOf(tracked: Tracked, source: SourceAppointment, startsAt: number): number | null {
	if (!source.endDateTime) return null;
	const endsAt = instantFrom(source.endDateTime);
	if (endsAt !== null && endsAt > startsAt && endsAt - startsAt <= LONGEST_MS) return endsAt;
	tracked.leaveOut(source, 'endDateTime', endsAt === null ? 'unreadable_date' : 'end_not_after_start');
	return null;
}

/**
 * The requirement an appointment plainly belongs to by its type; there must be exactly one in the file, or under the
 * order that the appointment names.
 */
function requirementServed(draft: PersonDraft, source: SourceAppointment, day: LocalDate): string | null {
	const type = source.type ?? '';
	const { eventNumber } = source;
	const kind = [
		{ kind: 'unpaid_work', pattern: /unpaid work|\bUPW\b|community payback/i },
		{ kind: 'alcohol_treatment', pattern: /alcohol treatment/i },
		{ kind: 'drug_rehabilitation', pattern: /drug (treatment|rehabilitation)/i }
	].find(({ pattern }) => pattern.test(type))?.kind;
	const orderId = eventNumber ? orderIdOf(draft, eventNumber) : null;
	return onlyRunning(draft, kind, orderId, day)?.id ?? null;
}

/** Free text of staff, word for word and for staff only. */
function wordsForStaff(tracked: Tracked, source: SourceAppointment): string[] {
	const reasonIsKnown =
		source.acceptableAbsenceReason && acceptableReasonFrom(source.acceptableAbsenceReason);
	return [
		...keepText(tracked, source, 'description'),
		...keepText(tracked, source, 'nonComplianceReason'),
		...(reasonIsKnown ? [] : keepText(tracked, source, 'acceptableAbsenceReason')),
		...keepText(tracked, source, 'rearrangeOrCancelReason'),
		...keepNotes(tracked, source.appointmentNote ? [source.appointmentNote] : []),
		...keepNotes(tracked, source.appointmentNotes)
	];
}

/** Appointments of an order this file does not hold are kept, with a report. */
export function reportUnknownEvents(
	tracked: Tracked,
	sources: readonly SourceAppointment[],
	eventNumber: string | null | undefined
): void {
	for (const source of sources)
		if (source.eventNumber && eventNumber && source.eventNumber !== eventNumber)
			tracked.leaveOut(source, 'eventNumber', 'order_not_in_file');
}
