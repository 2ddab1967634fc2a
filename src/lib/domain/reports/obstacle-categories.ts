/** What an officer can offer, and a person can ask for. */
export const offers = [
	'fare_help',
	'nearer_office',
	'another_time',
	'another_day',
	'telephone_or_video',
	'fewer_longer_visits',
	'travel_plan',
	'term_time_slot',
	'childcare_advice',
	'early_or_evening_slot',
	'weekend_unpaid_work',
	'letter_to_employer',
	'welfare_call',
	'check_treatment',
	'quiet_room',
	'shorter_visit',
	'bring_someone',
	'crisis_contact',
	'treatment_appointment',
	'no_blame_talk',
	'charge_phone',
	'data_sim',
	'fixed_weekly_slot',
	'reminder',
	'appointment_card',
	'explain_letter',
	'easy_read',
	'escort',
	'other_entrance',
	'safety_plan',
	'council_housing_referral',
	'housing_support',
	'record_new_address',
	'apology',
	'look_at_times',
	'look_at_steps',
	'note_contact',
	'call_back'
] as const;
export type Offer = (typeof offers)[number];

interface CategoryRow {
	/**
	 * What helps with it, the most usual first (evidence: law-and-policy 4.2). A menu, not a promise: the person asks, the
	 * officer answers. A letter to an employer is there only because the person can ask for it.
	 */
	offers: readonly Offer[];
	/** A tile behind which a person may be in danger, whatever they write (design: domain.md "Obstacles"). */
	mayBeDanger?: true;
	/** May be a relapse, so that its own way is worth a mention. */
	suggestsRelapse?: true;
}

const rows = {
	fares: { offers: ['fare_help', 'nearer_office', 'telephone_or_video', 'fewer_longer_visits'] },
	bus_or_train: { offers: ['another_time', 'travel_plan', 'telephone_or_video', 'nearer_office'] },
	childcare_or_caring: {
		offers: ['another_time', 'term_time_slot', 'telephone_or_video', 'childcare_advice']
	},
	work_shifts: {
		offers: ['early_or_evening_slot', 'another_day', 'weekend_unpaid_work', 'letter_to_employer']
	},
	ill: { offers: ['another_day', 'telephone_or_video', 'welfare_call', 'check_treatment'] },
	mental_health: {
		offers: ['welfare_call', 'quiet_room', 'shorter_visit', 'bring_someone', 'crisis_contact'],
		mayBeDanger: true
	},
	drink_or_drugs: {
		offers: ['treatment_appointment', 'no_blame_talk', 'another_day'],
		suggestsRelapse: true
	},
	phone: { offers: ['charge_phone', 'data_sim', 'fixed_weekly_slot', 'appointment_card'] },
	forgot_or_mixed_up: { offers: ['reminder', 'fixed_weekly_slot', 'appointment_card', 'another_time'] },
	letters_and_forms: { offers: ['explain_letter', 'easy_read', 'bring_someone'] },
	scared: {
		offers: ['safety_plan', 'nearer_office', 'other_entrance', 'another_time', 'escort'],
		mayBeDanger: true
	},
	nowhere_to_stay: {
		offers: ['council_housing_referral', 'housing_support', 'record_new_address'],
		mayBeDanger: true
	},
	clash: { offers: ['another_time', 'another_day'] },
	your_side_went_wrong: { offers: ['apology', 'another_time'] },
	something_else: { offers: ['another_time', 'telephone_or_video', 'bring_someone'] }
} as const satisfies Record<string, CategoryRow>;

export type ObstacleCategory = keyof typeof rows;

/** What can be in the way, in the order of its tiles. */
export const obstacleCategories: Record<ObstacleCategory, CategoryRow> = rows;

export const allCategories = Object.keys(rows) as [ObstacleCategory, ...ObstacleCategory[]];

// Lists, so that a category of a newer release is only not among them.
export const dangerCategories = allCategories.filter((each) => obstacleCategories[each].mayBeDanger);
export const relapseCategories = allCategories.filter((each) => obstacleCategories[each].suggestsRelapse);
