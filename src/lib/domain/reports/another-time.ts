import { choiceThatFailed, sinceWhenOpen } from '#lib/domain/appointments/choice-of-time.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { answerBy, type ReplyPromise } from '#lib/domain/organisation/reply-times.ts';
import { localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import { isTimeUnknown, tapMoment, type SentTimes } from '#lib/domain/time/tap.ts';
import type { ObstacleRecord } from './record.ts';

/*
 * Whoever asks for another time, or says that they cannot come, is held to nothing by asking. Until somebody answers, the first time
 * stands; where it passes unanswered, that is ours.
 */

/** Whether it asks for another time. */
export function asksForAnotherTime({
	times = [],
	wanted
}: Pick<ObstacleRecord, 'times' | 'wanted'>): boolean {
	return times.length > 0 || wanted.includes('another_time') || wanted.includes('another_day');
}

type Asked = Pick<
	ObstacleRecord,
	'answers' | 'state' | 'tappedAt' | 'receivedAt' | 'clock' | 'message' | 'refused'
>;
type Starts = Pick<AppointmentRecord, 'startsAt'>;

/** What nobody had answered when an appointment began. */
export interface LeftUnanswered<Report> {
	report: Report;
	/** When it was said, as far as that can be known; else when it reached us. */
	saidAt: Instant;
	/**
	 * The day by which we had said that we answer, where that was over when it began: of a message alone is anybody told one
	 * (docs/decisions/087-a-calendar-by-a-secret-address.md). Null where none was said, or that day was still running.
	 */
	promisedBy: LocalDate | null;
}

/**
 * What somebody told us before an appointment, and nobody had answered when it began, the first of it first. What could not have been
 * read before it began was not left unanswered; a tap at an unknown time counts from its arrival.
 */
export function leftUnanswered<Report extends Asked>(
	reports: readonly Report[],
	{ startsAt }: Starts,
	now: Instant,
	promise: ReplyPromise
): LeftUnanswered<Report>[] {
	if (startsAt > now) return [];
	return reports
		.flatMap((report) => {
			const open = openAt(report, startsAt);
			if (open?.receivedAt == null) return [];
			const saidAt = isTimeUnknown(open) ? open.receivedAt : tapMoment(open);
			const saidBy = report.message ? answerBy(localDate(open.receivedAt), promise) : null;
			const promisedBy = saidBy !== null && saidBy < localDate(startsAt) ? saidBy : null;
			return saidAt < startsAt && open.receivedAt < startsAt ? [{ report, saidAt, promisedBy }] : [];
		})
		.sort((a, b) => a.saidAt - b.saidAt || (a.report.receivedAt ?? 0) - (b.report.receivedAt ?? 0));
}

/** What of a report waited for us at that moment: it itself, or a choice among our times that came to nothing. */
function openAt(report: Asked, moment: Instant): SentTimes | null {
	const { answers, message } = report;
	if (report.state === 'withdrawn' || report.refused) return null;
	const before = answers.filter(({ at }) => at < moment);
	const inMessages = message?.answeredAt ?? null;
	if (before.length > 0) {
		const failed = choiceThatFailed(before);
		return failed && sinceWhenOpen(failed);
	}
	return inMessages !== null && inMessages < moment ? null : report;
}

/** Whether it was left so does not go by the day that was promised. */
const byAnyDay: ReplyPromise = { workingDays: 0, bankHolidays: new Set() };

/** Whether somebody said before an appointment what was in the way of it, and nobody had answered when it began. */
export function wasUnanswered(report: Asked, appointment: Starts, now: Instant): boolean {
	return leftUnanswered([report], appointment, now, byAnyDay).length > 0;
}
