import type { SequencingSetting } from './vocabulary.ts';

export type { SequencingSetting };

/** A number a service can change for its area, and what it rests on. */
export interface Setting {
	value: number;
	/** `design` is our reasoned default; `evidence` has a published source; `local` was set for this area. */
	basis: 'design' | 'evidence' | 'local';
	source: string;
}

/** What an area has set for itself, by name; what it has not set is as usual. */
export type AreaPolicy = Partial<Record<SequencingSetting, { value: number; reason: string }>>;

export interface SequencingPolicy extends Record<SequencingSetting, Setting> {
	/** How many steps of their own a person is asked to do at once. Court-ordered work counts, and is never cut by it. */
	nowCap: Setting;
	/** Court-ordered work that starts within so many days is next; after that it is later. */
	courtStartSoonDays: Setting;
	/** How long a wait is taken to be where the agency has not said. Days. */
	assumedWaitDays: Setting;
	/** How far off a step is taken to be needed where neither it nor its goal has a date. Days. */
	assumedDaysUntilNeeded: Setting;
	/** A referral with no answer for so many days is a gap. */
	referralAnswerDays: Setting;
	/** An agency that has told us nothing for so many days is a gap. */
	agencyReportDays: Setting;
	/** A plan not gone through for so many days is a gap. */
	planReviewDays: Setting;
	/** A gap that has been there for so many days waits for the practitioner on Today. */
	gapOnTodayDays: Setting;
	/** A pause is looked at again within so many days. */
	pauseLongestDays: Setting;
}

export const defaultSequencingPolicy: SequencingPolicy = {
	nowCap: {
		value: 3,
		basis: 'design',
		source: 'Few things at a time is common advice; the number itself is thinly evidenced'
	},
	courtStartSoonDays: {
		value: 28,
		basis: 'design',
		source: 'About the time between two or three appointments'
	},
	assumedWaitDays: { value: 56, basis: 'design', source: 'Used only until an agency gives its usual wait' },
	assumedDaysUntilNeeded: { value: 84, basis: 'design', source: 'The next plan review' },
	referralAnswerDays: { value: 14, basis: 'design', source: 'Two working weeks for an agency to answer' },
	agencyReportDays: {
		value: 28,
		basis: 'design',
		source: 'Inspectors name poor agency communication as a cause of non-delivery; they give no number'
	},
	planReviewDays: {
		value: 84,
		basis: 'design',
		source: 'Plans are looked at again after 8 to 12 weeks; the longer end'
	},
	gapOnTodayDays: {
		value: 28,
		basis: 'design',
		source: 'Four weeks for the ordinary way to put it right; no study gives a number'
	},
	pauseLongestDays: {
		value: 84,
		basis: 'design',
		source: 'No longer than from one plan review to the next; no study gives a number'
	}
};

/** The usual policy with what an area set instead. A phone knows the values and not the reasons. */
export function policyFor(area: AreaPolicy): SequencingPolicy {
	const set = Object.entries(area).map(([name, { value, reason }]) => [
		name,
		{ value, basis: 'local', source: reason } satisfies Setting
	]);
	return { ...defaultSequencingPolicy, ...Object.fromEntries(set) };
}

/** Whole numbers only: up to ten steps at once, and no count of days beyond a year. */
export function isSettingInRange(name: SequencingSetting, value: number): boolean {
	return Number.isInteger(value) && value >= 1 && value <= (name === 'nowCap' ? 10 : 366);
}
