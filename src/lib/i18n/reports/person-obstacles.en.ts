import type { ObstacleCategory, Offer } from '#lib/domain/reports/vocabulary.ts';

export const obstaclesEn = {
	category: {
		fares: 'The fare',
		bus_or_train: 'Bus or train',
		childcare_or_caring: 'Childcare or caring',
		work_shifts: 'Work shifts',
		ill: 'I’m ill',
		mental_health: 'My mental health',
		drink_or_drugs: 'Drink or drugs',
		phone: 'My phone',
		forgot_or_mixed_up: 'I forgot or mixed it up',
		letters_and_forms: 'Letters and forms',
		scared: 'Scared of a place or person',
		nowhere_to_stay: 'Nowhere to stay',
		clash: 'It clashes',
		your_side_went_wrong: 'Your side went wrong',
		something_else: 'Something else, or call me'
	} as Record<ObstacleCategory, string>,
	/** As the person asks for it. */
	offer: {
		fare_help: 'Ask about help with fares',
		nearer_office: 'Meet somewhere nearer',
		another_time: 'Another time',
		another_day: 'Another day',
		telephone_or_video: 'Phone or video this time',
		fewer_longer_visits: 'Fewer, longer visits',
		travel_plan: 'Help to plan the journey',
		term_time_slot: 'A time in school hours',
		childcare_advice: 'Help to find childcare',
		early_or_evening_slot: 'An early or evening time',
		weekend_unpaid_work: 'Unpaid work at the weekend',
		letter_to_employer: 'A letter to my boss',
		welfare_call: 'A call to see how I am',
		check_treatment: 'Help with my treatment',
		quiet_room: 'A quiet room',
		shorter_visit: 'A shorter visit',
		bring_someone: 'Bring someone with me',
		crisis_contact: 'Someone to call in a crisis',
		treatment_appointment: 'A treatment appointment',
		no_blame_talk: 'A talk with no blame',
		charge_phone: 'Charge my phone at the office',
		data_sim: 'A SIM card with data',
		fixed_weekly_slot: 'The same time each week',
		reminder: 'A reminder the day before',
		appointment_card: 'A card with the date on it',
		explain_letter: 'Someone to explain a letter',
		easy_read: 'Easy words and pictures',
		escort: 'Someone to go with me',
		other_entrance: 'Another way in',
		safety_plan: 'A plan to keep me safe',
		council_housing_referral: 'Ask the council for a home for me',
		housing_support: 'Help from a housing worker',
		record_new_address: 'Write down my new address',
		apology: 'Say sorry and put it right',
		call_back: 'Please call me'
	} as Record<Offer, string>
};

export type ObstaclesText = typeof obstaclesEn;
