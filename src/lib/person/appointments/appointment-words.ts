import { isOver } from '#lib/domain/appointments/schedule.ts';
import { meetingPlace, visitAt } from '#lib/domain/appointments/meeting-place.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { localDate, type Instant } from '#lib/domain/time/local-date.ts';
import { capitalised, countdown, formatTimeRange } from '#lib/i18n/dates.ts';
import type { AppointmentsText } from '#lib/i18n/appointments/person-appointments.en.ts';
import type { Me } from '#lib/person/me.svelte.ts';

type Appointment = RecordOf<'appointment'>;

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** How long until it starts, as a person would say it; that it is on is said until its end, or until somebody has said how it went. */
export function untilWords(text: AppointmentsText, appointment: Appointment, now: Instant): string {
	const { startsAt, cancelled } = appointment;
	const wait = startsAt - now;
	if (wait <= 0 && !cancelled && !isOver(appointment, now)) return text.startedNow;
	if (wait > 0 && wait < HOUR_MS) return text.startsInMinutes(Math.ceil(wait / MINUTE_MS));
	const until = countdown(localDate(now), localDate(startsAt));
	switch (until.kind) {
		case 'today':
			return wait <= 0 ? text.earlierToday : text.startsInHours(Math.floor(wait / HOUR_MS));
		case 'tomorrow':
			return text.tomorrow;
		case 'days':
			return text.inDays(until.days);
		case 'past':
			return text.daysAgo(until.days);
	}
}

/** With whom and where, in a sentence: "With Priya Raman, at Jubilee House." */
export function whoAndWhere(text: AppointmentsText, appointment: Appointment): string {
	const { appointmentKind, withName } = appointment;
	const place = meetingPlace(appointment);
	if (appointmentKind === 'telephone') return withName ? text.willRing(withName) : text.someoneWillRing;
	const visit = visitAt(appointment);
	if (visit) return joined([withName && text.withOnly(withName), text.visitAt[visit]]);
	if (appointmentKind === 'video') return joined([withName && text.withOnly(withName), text.byVideo]);
	if (withName && place) return text.withAt(withName, place.name);
	return joined([withName && text.withOnly(withName), place && text.atOnly(place.name)]);
}

/** What kind of meeting it is, in words; a visit is not called one at home where there is no home. */
export function kindWords(text: AppointmentsText, appointment: Appointment): string {
	return visitAt(appointment) === 'to_agree' ? text.visit : text.kind[appointment.appointmentKind];
}

/** The place, a line each; what is known where there is none yet; empty where there is nowhere to go. */
export function whereWords(text: AppointmentsText, appointment: Appointment): string {
	if (visitAt(appointment) === 'to_agree') return text.visitAt.to_agree;
	const place = meetingPlace(appointment);
	return place ? [place.name, ...place.lines, place.postcode ?? ''].filter(Boolean).join('\n') : '';
}

function joined(sentences: (string | null)[]): string {
	return sentences.filter((sentence) => sentence).join(' ');
}

/** "Thursday 26 November", for a line of its own. */
export function dayLine(me: Me, appointment: Appointment): string {
	return capitalised(me.day(appointment.startsAt));
}

/** "10:30am to 11am". */
export function timeLine(me: Me, { startsAt, endsAt }: Appointment): string {
	return formatTimeRange(me.language, startsAt, endsAt);
}

/** The day as a leaf from a calendar shows it: short names in the reader's language. */
export function leafOf(me: Me, { startsAt }: Appointment): { weekday: string; day: number; month: string } {
	const words = me
		.day(startsAt)
		.replace(/^dydd /, '')
		.split(' ');
	const [weekday = '', day = '', month = ''] = words;
	return { weekday: weekday.slice(0, 3), day: Number(day), month: month.slice(0, 3) };
}
