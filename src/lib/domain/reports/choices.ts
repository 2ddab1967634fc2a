/*
 * What a person chooses from in a form, in the order in which it stands there. Apart from the vocabulary, so that a page
 * shows its choices before the shapes are loaded.
 */

export const obstacleCategories = [
	'fares',
	'bus_or_train',
	'childcare_or_caring',
	'work_shifts',
	'ill',
	'mental_health',
	'drink_or_drugs',
	'phone',
	'forgot_or_mixed_up',
	'letters_and_forms',
	'scared',
	'nowhere_to_stay',
	'clash',
	'your_side_went_wrong',
	'something_else'
] as const;

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
	'call_back'
] as const;

export const substances = ['drink', 'drugs', 'drink_and_drugs', 'not_said'] as const;

export const safeNowAnswers = ['yes', 'not_sure', 'no', 'not_said'] as const;

export const feelings = ['very_well', 'well', 'ok', 'not_great', 'struggling'] as const;

export const reflectionPrompts = ['what_went_well', 'what_was_hard', 'what_next', 'own_words'] as const;
