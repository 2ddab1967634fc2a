import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** What is known of when somebody tapped. `saved`, `arrived` and `at` are moments, such as “Today, 9:12am”. */
export const tapTimesEn = {
	savedAndArrived: (saved: string, arrived: string) =>
		`${arrived}; saved on their phone ${withinSentence(saved)}`,
	savedUnknown: (arrived: string) => `${arrived}; we do not know when it was saved on their phone`,
	unknown: 'Not known',
	/** For a list, where there is room for a few words. */
	corrected: 'phone’s clock corrected',
	fast: (amount: string) => `The phone’s clock was ${amount} fast. This is the corrected time.`,
	slow: (amount: string) => `The phone’s clock was ${amount} slow. This is the corrected time.`,
	wrong: 'The phone’s clock cannot be right, so nobody knows when it was saved. It does not count as late.',
	unchecked: 'The phone’s clock could not be checked.',
	writtenAfter: (at: string) =>
		`This phone was last in touch, with nothing waiting, at this time: ${at}. So it was written after that.`,
	amount: {
		days: (count: number) => plural('en', count, { one: () => '1 day', other: (many) => `${many} days` }),
		hours: (count: number) => plural('en', count, { one: () => '1 hour', other: (many) => `${many} hours` }),
		minutes: (count: number) =>
			plural('en', count, { one: () => '1 minute', other: (many) => `${many} minutes` })
	}
};

export type TapTimesText = typeof tapTimesEn;
