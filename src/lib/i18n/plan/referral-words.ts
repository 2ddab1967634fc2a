import { isOpenReferral } from '#lib/domain/plan/open-referral.ts';
import type { ReferralState } from '#lib/domain/plan/referral.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** The words for where a referral stands. Dates come written out with their weekday. */
export interface ReferralWords {
	/** `null` where no agency is named. */
	asked(agency: string | null, on: string): string;
	toBeAsked(agency: string | null): string;
	state: Record<ReferralState, string>;
	expected(on: string): string;
	instead(what: string): string;
	lookAgain(on: string): string;
}

/**
 * Where a referral stands, for the person: "We asked Riverside on Friday 6 November. There is a waiting list. We look again
 * on Tuesday 1 December." Never blames, and gives no reason that was written for staff.
 * @param today a check day that has passed is not promised again
 */
export function sayReferral(
	referral: RecordOf<'referral'>,
	words: ReferralWords,
	date: (date: LocalDate) => string,
	today: LocalDate
): string {
	const { agencyName, state, askedOn, expectedOn, nextCheckOn, instead } = referral;
	const parts = [
		state === 'to_be_made' ? words.toBeAsked(agencyName) : askedOn && words.asked(agencyName, date(askedOn)),
		state === 'to_be_made' || state === 'made' ? null : words.state[state],
		isOpenReferral(state) && state !== 'started' && expectedOn !== null && words.expected(date(expectedOn)),
		instead && words.instead(instead),
		nextCheckOn !== null && nextCheckOn >= today && words.lookAgain(date(nextCheckOn))
	];
	return parts.filter((part) => typeof part === 'string').join(' ');
}
