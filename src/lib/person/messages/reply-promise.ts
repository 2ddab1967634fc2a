import { USUAL_REPLY_DAYS, type ReplyPromise } from '#lib/domain/organisation/reply-times.ts';
import type { Snapshot } from '#lib/domain/records/snapshot.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';

/** How soon this person's officer answers, as their phone last heard. */
export function replyPromise({ person }: Snapshot): ReplyPromise {
	return { workingDays: person?.replyDays ?? USUAL_REPLY_DAYS, bankHolidays };
}
