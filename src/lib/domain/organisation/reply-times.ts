import { addDays, type LocalDate } from '#lib/domain/time/local-date.ts';
import { addWorkingDays, isWorkingDay } from '#lib/domain/time/working-days.ts';

/** Within how many working days an area answers that has set nothing for itself (`reply-setting.ts`). */
export const USUAL_REPLY_DAYS = 2;

/**
 * How soon an area answers: what a person is told, by what Today calls something late, and what a team looks at of itself.
 */
export interface ReplyPromise {
	workingDays: number;
	bankHolidays: ReadonlySet<LocalDate>;
}

/** The last day on which something that arrived on `on` is answered as promised: so many working days after it. */
export function answerBy(on: LocalDate, { workingDays, bankHolidays }: ReplyPromise): LocalDate {
	return addWorkingDays(on, workingDays, bankHolidays);
}

/** Fewer answers say nothing of what is usual, and would tell of single ones. */
const FEWEST_REPLIES = 10;
/** Longer than that is told as that. */
const LONGEST_WAIT = 60;

/** The day that something arrived, and the day of its first answer. */
export interface Reply {
	arrivedOn: LocalDate;
	answeredOn: LocalDate;
}

export interface ReplyTimes {
	/** The middle one of all, in working days after the day that it arrived. */
	usualDays: number;
	/** Of a hundred, answered within the promise. */
	withinPromise: number;
}

/** Null under ten replies. */
export function replyTimes(
	replies: readonly Reply[],
	{ workingDays, bankHolidays }: ReplyPromise
): ReplyTimes | null {
	if (replies.length < FEWEST_REPLIES) return null;
	const days = replies.map((reply) => workingDaysOf(reply, bankHolidays)).sort((a, b) => a - b);
	const within = days.filter((each) => each <= workingDays).length;
	return {
		usualDays: days[Math.floor((days.length - 1) / 2)] ?? 0,
		withinPromise: Math.round((within / days.length) * 100)
	};
}

function workingDaysOf({ arrivedOn, answeredOn }: Reply, bankHolidays: ReadonlySet<LocalDate>): number {
	let count = 0;
	for (let day = addDays(arrivedOn, 1); day <= answeredOn && count < LONGEST_WAIT; day = addDays(day, 1))
		if (isWorkingDay(day, bankHolidays)) count += 1;
	return count;
}
