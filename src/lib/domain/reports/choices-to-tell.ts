import { choiceThatFailed, lastOffer } from '#lib/domain/appointments/choice-of-time.ts';
import type { ChosenTime, TimesOffered } from '#lib/domain/appointments/offered-times.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { canReply } from '#lib/domain/appointments/schedule.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import { offeredInPlaceOf } from './offered-in-place-of.ts';
import type { ObstacleRecord } from './record.ts';

type Report = Pick<ObstacleRecord, 'id' | 'about' | 'state' | 'answers'>;

/** Whether nothing was chosen yet of what is offered, or what was is still on the phone: then the offer is what the page tells. */
export function isOfferWaiting({ chosen }: Pick<TimesOffered, 'chosen'>): boolean {
	return chosen === null || chosen.came === null;
}

/** The appointments for which times wait to be chosen from. */
export function offersToChoose(
	reports: readonly Report[],
	appointments: readonly AppointmentRecord[],
	now: Instant
): AppointmentRecord[] {
	return appointments.filter(
		(appointment) =>
			canReply(appointment, now) &&
			reports.some((report) => {
				const times = report.state === 'withdrawn' ? null : lastOffer(report.answers)?.times;
				return times?.chosen === null && offeredInPlaceOf(report, times) === appointment.id;
			})
	);
}

/** An appointment as it stands after all moves from it, by where each says that it went; so no page is fetched with more for it. */
export function whatStands(
	id: Identifier,
	appointments: readonly AppointmentRecord[]
): AppointmentRecord | undefined {
	let stands = appointments.find((each) => each.id === id);
	// No way is longer than there are appointments.
	for (let left = appointments.length; left > 0; left -= 1) {
		const movedTo = stands?.changed?.movedTo;
		stands = (movedTo && appointments.find((each) => each.id === movedTo)) || stands;
	}
	return stands;
}

/** A time that was chosen and is not theirs. */
export interface FailedChoice {
	answerId: string;
	chosen: ChosenTime;
	/** When the time is that was chosen. */
	startsAt: Instant;
	/** What they were offered in place of. */
	inPlaceOf: string;
	/** What stands by now; where it is cancelled, nothing does. */
	stands: AppointmentRecord;
}

/** The times that were chosen, are not theirs, and that nobody has answered since; of appointments that have not begun. */
export function failedChoices(
	reports: readonly Report[],
	appointments: readonly AppointmentRecord[],
	now: Instant
): FailedChoice[] {
	return reports.flatMap((report) => {
		const chosen = report.state === 'withdrawn' ? null : choiceThatFailed(report.answers);
		const answer = report.answers.find(({ times }) => chosen !== null && times?.chosen === chosen);
		const inPlaceOf = answer?.times ? offeredInPlaceOf(report, answer.times) : null;
		if (!chosen || !answer || inPlaceOf === null) return [];
		const time = chosen.time === null ? undefined : answer.times?.times[chosen.time];
		const stands = whatStands(inPlaceOf, appointments);
		if (!time || !stands || stands.startsAt <= now) return [];
		return [{ answerId: answer.id, chosen, startsAt: time.startsAt, inPlaceOf, stands }];
	});
}
