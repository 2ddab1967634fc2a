import { meetingPlace } from '#lib/domain/appointments/meeting-place.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { MOST_OFFERED } from '#lib/domain/appointments/offered-times.ts';
import type { ObstacleRecord } from '#lib/domain/reports/record.ts';
import type { FormValues } from '#lib/domain/text/form-reader.ts';
import { clockTimeAt, localDate } from '#lib/domain/time/local-date.ts';

interface Named {
	id: string;
	name: string;
}

/** What the form of a move begins with: all that the appointment is. A time that was asked for stands in it, and a call for a visit. */
export function valuesOf(
	appointment: AppointmentRecord,
	{ offices, officers }: { offices: readonly Named[]; officers: readonly Named[] },
	answer: { report: ObstacleRecord | null; picked: number; asCall: boolean }
): FormValues {
	const wanted = answer.report?.times?.[answer.picked];
	const { withName, endsAt, startsAt } = appointment;
	const place = meetingPlace(appointment);
	const office = offices.find(({ name }) => name === place?.name);
	const officer = officers.find(({ name }) => name === withName);
	const hasPlace = place !== null && !office && !answer.asCall;
	const one = (value: string | null | undefined) => [value ?? ''];
	return {
		appointmentKind: one(answer.asCall ? 'telephone' : appointment.appointmentKind),
		on: one(wanted?.on ?? (answer.asCall ? localDate(appointment.startsAt) : '')),
		at: one(wanted?.at ?? clockTimeAt(appointment.startsAt)),
		minutes: one(endsAt === null ? '30' : String((endsAt - startsAt) / 60_000)),
		officeId: one(answer.asCall ? '' : office?.id),
		placeName: one(hasPlace ? place.name : ''),
		placeLines: one(hasPlace ? [...place.lines, place.postcode ?? ''].filter(Boolean).join('\n') : ''),
		officerId: one(officer?.id),
		withName: one(officer ? '' : withName),
		telephone: one(answer.asCall || office ? '' : appointment.telephone),
		link: one(appointment.link),
		bring: one(answer.asCall ? '' : appointment.bring),
		purpose: one(appointment.purpose),
		arranged: one(appointment.booked?.arranged),
		requirementId: one(appointment.requirementId),
		orderId: one(appointment.orderId),
		enforceable: one(appointment.enforceable ? 'yes' : 'no'),
		askedBy: one(answer.report ? 'service_user' : '')
	};
}

/** What the form of an offer begins with: the kind and the place of the appointment, and the times that were asked for. */
export function offerValuesOf(
	appointment: AppointmentRecord,
	offices: readonly Named[],
	report: ObstacleRecord | null
): FormValues {
	const times = report?.times ?? [];
	const { startsAt, endsAt, appointmentKind } = appointment;
	const place = meetingPlace(appointment);
	const office = offices.find(({ name }) => name === place?.name);
	const rows = Array.from({ length: MOST_OFFERED }, (_, index) => {
		const asked = times[index];
		const isWhole = asked !== undefined && asked.at !== null;
		return {
			[`appointmentKind${index + 1}`]: [appointmentKind],
			[`on${index + 1}`]: [isWhole ? asked.on : ''],
			[`at${index + 1}`]: [isWhole ? (asked.at ?? '') : ''],
			[`officeId${index + 1}`]: [office?.id ?? ''],
			[`placeName${index + 1}`]: [office ? '' : (place?.name ?? '')]
		};
	});
	return {
		...Object.assign({}, ...rows),
		minutes: [endsAt === null ? '30' : String((endsAt - startsAt) / 60_000)]
	} as FormValues;
}
