import * as z from 'zod';
import {
	flag,
	Name,
	Note,
	notes,
	optionalId,
	PersonSummary,
	SourceOfficer,
	sourceId,
	text
} from './fields.ts';

export const SourceLocation = z.looseObject({
	officeName: text,
	buildingName: text,
	buildingNumber: text,
	streetName: text,
	district: text,
	town: text,
	county: text,
	postcode: text,
	noFixedAddress: flag,
	telephoneNumber: text
});
export type SourceLocation = z.infer<typeof SourceLocation>;

/** What a case bundle of ours may add: written for the person to read. */
const AppointmentAdditions = z.looseObject({
	purpose: text,
	bring: text,
	telephone: text,
	link: text,
	step: text
});

export const SourceAppointment = z.looseObject({
	id: sourceId,
	eventNumber: optionalId,
	type: text,
	startDateTime: text,
	endDateTime: text,
	description: text,
	isAppointment: flag,
	isCommunication: flag,
	isSensitive: flag,
	isNationalStandard: flag,
	hasOutcome: flag,
	outcome: text,
	wasAbsent: flag,
	acceptableAbsence: flag,
	acceptableAbsenceReason: text,
	absentWaitingEvidence: flag,
	didTheyComply: flag,
	complied: flag,
	nonComplianceReason: text,
	rescheduled: flag,
	rescheduledStaff: flag,
	rescheduledPop: flag,
	rearrangeOrCancelReason: text,
	enforcementAction: z.looseObject({ responseByDate: text }).nullish(),
	officer: z.looseObject({ name: Name.nullish() }).nullish(),
	location: SourceLocation.nullish(),
	appointmentNote: Note.nullish(),
	appointmentNotes: notes,
	waymark: AppointmentAdditions.nullish()
});
export type SourceAppointment = z.infer<typeof SourceAppointment>;

export const ScheduleBody = z.looseObject({
	personSummary: PersonSummary,
	personSchedule: z.looseObject({ appointments: z.array(SourceAppointment) })
});
export type ScheduleBody = z.infer<typeof ScheduleBody>;

/** One appointment, or one note of one. The action stands beside the appointment here. */
export const AppointmentBody = z.looseObject({
	personSummary: PersonSummary,
	appointment: SourceAppointment,
	enforcementAction: z.looseObject({ responseByDate: text }).nullish()
});
export type AppointmentBody = z.infer<typeof AppointmentBody>;

export const ActivityLogBody = z.looseObject({
	personSummary: PersonSummary,
	activities: z.array(SourceAppointment)
});
export type ActivityLogBody = z.infer<typeof ActivityLogBody>;

/** Names no person. */
export const NextAppointmentBody = z.looseObject({
	appointment: SourceAppointment.nullish(),
	personManager: SourceOfficer.nullish()
});
export type NextAppointmentBody = z.infer<typeof NextAppointmentBody>;
