import type { ObstacleCategory, Offer } from './vocabulary.ts';

/**
 * What helps with each obstacle, the most usual first (evidence: law-and-policy 4.2). A menu, not a promise: the person
 * asks, the officer answers. A letter to an employer is there only because the person can ask for it.
 */
export const offersByCategory: Record<ObstacleCategory, readonly Offer[]> = {
	fares: ['fare_help', 'nearer_office', 'telephone_or_video', 'fewer_longer_visits'],
	bus_or_train: ['another_time', 'travel_plan', 'telephone_or_video', 'nearer_office'],
	childcare_or_caring: ['another_time', 'term_time_slot', 'telephone_or_video', 'childcare_advice'],
	work_shifts: ['early_or_evening_slot', 'another_day', 'weekend_unpaid_work', 'letter_to_employer'],
	ill: ['another_day', 'telephone_or_video', 'welfare_call', 'check_treatment'],
	mental_health: ['welfare_call', 'quiet_room', 'shorter_visit', 'bring_someone', 'crisis_contact'],
	drink_or_drugs: ['treatment_appointment', 'no_blame_talk', 'another_day'],
	phone: ['charge_phone', 'data_sim', 'fixed_weekly_slot', 'appointment_card'],
	forgot_or_mixed_up: ['reminder', 'fixed_weekly_slot', 'appointment_card', 'another_time'],
	letters_and_forms: ['explain_letter', 'easy_read', 'bring_someone'],
	scared: ['safety_plan', 'nearer_office', 'other_entrance', 'another_time', 'escort'],
	nowhere_to_stay: ['council_housing_referral', 'housing_support', 'record_new_address'],
	clash: ['another_time', 'another_day'],
	your_side_went_wrong: ['apology', 'another_time'],
	something_else: ['another_time', 'telephone_or_video', 'bring_someone']
};

/** As many as a report may ask for (`ReportObstacle.wanted`). */
export const MOST_OFFERS = 12;

const usual: readonly Offer[] = [
	'another_time',
	'another_day',
	'telephone_or_video',
	'fare_help',
	'nearer_office',
	'reminder',
	'bring_someone',
	'welfare_call'
];

/**
 * What a person can ask for, given what is in the way: each category's first wish before anybody's second. With no category
 * (or on a page without script, where none is known yet) the usual ones. A call back is always there, and last.
 */
export function offersFor(categories: readonly ObstacleCategory[]): Offer[] {
	const menus = categories.length > 0 ? categories.map((category) => offersByCategory[category]) : [usual];
	const longest = Math.max(...menus.map((menu) => menu.length));
	const inTurn = Array.from({ length: longest }, (_, rank) =>
		menus.flatMap((menu) => menu.slice(rank, rank + 1))
	).flat();
	const offers = [...new Set(inTurn)].slice(0, MOST_OFFERS - 1);
	return [...offers, 'call_back'];
}
