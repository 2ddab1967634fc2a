import type { Offer } from '#lib/domain/reports/obstacle-categories.ts';
import type { WordsForBoth } from '#lib/i18n/words-for.ts';
import { callBackEn } from './obstacle-words.en.ts';

/** What may help: as the person says it and as staff do. Home says none of it, so it comes with what a person writes. */
export const offerWordsEn: WordsForBoth<Offer> = {
	fare_help: { person: 'Ask about help with fares', staff: 'Help with fares' },
	nearer_office: { person: 'Meet somewhere nearer', staff: 'Somewhere nearer' },
	another_time: 'Another time',
	another_day: 'Another day',
	telephone_or_video: 'Phone or video this time',
	fewer_longer_visits: 'Fewer, longer visits',
	travel_plan: { person: 'Help to plan the journey', staff: 'Plan the journey together' },
	term_time_slot: 'A time in school hours',
	childcare_advice: 'Help to find childcare',
	early_or_evening_slot: 'An early or evening time',
	weekend_unpaid_work: 'Unpaid work at the weekend',
	letter_to_employer: { person: 'A letter to my boss', staff: 'A letter to the employer' },
	welfare_call: { person: 'A call to see how I am', staff: 'A welfare call, the same day' },
	check_treatment: { person: 'Help with my treatment', staff: 'Check on treatment' },
	quiet_room: 'A quiet room',
	shorter_visit: 'A shorter visit',
	bring_someone: { person: 'Bring someone with me', staff: 'They can bring someone' },
	crisis_contact: { person: 'Someone to call in a crisis', staff: 'Crisis contacts' },
	treatment_appointment: 'A treatment appointment',
	no_blame_talk: 'A talk with no blame',
	charge_phone: { person: 'Charge my phone at the office', staff: 'Charge the phone at the office' },
	data_sim: 'A SIM card with data',
	fixed_weekly_slot: 'The same time each week',
	reminder: 'A reminder the day before',
	appointment_card: 'A card with the date on it',
	explain_letter: { person: 'Someone to explain a letter', staff: 'Explain the letter' },
	easy_read: { person: 'Easy words and pictures', staff: 'An Easy Read version' },
	escort: { person: 'Someone to go with me', staff: 'Someone to go with them' },
	other_entrance: 'Another way in',
	safety_plan: { person: 'A plan to keep me safe', staff: 'A safety plan' },
	council_housing_referral: {
		person: 'Ask the council for a home for me',
		staff: 'Refer to the council (duty to refer)'
	},
	housing_support: { person: 'Help from a housing worker', staff: 'A housing worker' },
	record_new_address: { person: 'Write down my new address', staff: 'Record the new address' },
	look_at_times: { person: 'My appointment times', staff: 'Look at the appointment times' },
	look_at_steps: { person: 'My steps', staff: 'Look at the steps' },
	note_contact: { person: 'How to reach me', staff: 'Note how to reach them' },
	apology: 'Say sorry and put it right',
	call_back: { person: callBackEn, staff: 'Call them back' }
};
