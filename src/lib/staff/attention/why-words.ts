import type { AttentionReason } from '#lib/domain/attention/today.ts';
import { daysBetween, localDate, type Instant } from '#lib/domain/time/local-date.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { dayWords, type Clock } from '#lib/i18n/shared/staff-moments.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Why something stands where it stands, in a few words. */
export function whyWords(reason: AttentionReason, since: Instant, text: StaffText, clock: Clock): string {
	const { why, waited } = text.today;
	const days = daysBetween(localDate(since), localDate(clock.now));
	const wait = days <= 0 ? waited.today : waited.days(days);
	const date = (day: string) => dayWords(day, clock);
	switch (reason.code) {
		case 'may_be_in_danger':
			return why.may_be_in_danger;
		case 'before_appointment':
			return why.before_appointment(timeLeft(reason.startsAt, text, clock));
		case 'side_given':
			return why.side_given(date(reason.decideAfter));
		case 'pause_look_due':
			return why.pause_look_due(date(reason.dueOn));
		case 'promise_due':
			return why.promise_due(date(reason.dueOn));
		case 'sent_back':
			return why.sent_back(date(reason.dueOn));
		case 'to_decide':
			return (reason.dueOn < localDate(clock.now) ? why.decision_overdue : why.to_decide)(date(reason.dueOn));
		case 'restart_due':
			return why.restart_due(Math.max(0, days));
		case 'contact_due':
			return why.contact_due[reason.way](date(reason.dueOn));
		default:
			return why[reason.code](wait);
	}
}

/** Minutes in the last hour, hours until the next day is over; days where a calendar is what people count by. */
function timeLeft(startsAt: Instant, { today }: StaffText, { now }: Clock): string {
	const days = daysBetween(localDate(now), localDate(startsAt));
	if (days >= 2) return today.left.days(days);
	const hours = Math.floor((startsAt - now) / HOUR_MS);
	return hours > 0
		? today.left.hours(hours)
		: today.left.minutes(Math.max(1, Math.ceil((startsAt - now) / MINUTE_MS)));
}
