import type { Offer } from './obstacle-categories.ts';
import type { ChangedPart } from './vocabulary.ts';

/** What a person can ask us to look at when something in their life changed. */
export const changeOffers: readonly Offer[] = ['look_at_times', 'look_at_steps', 'note_contact', 'call_back'];

const ofParts: Record<ChangedPart, readonly Offer[]> = {
	home: ['record_new_address', 'nearer_office', 'travel_plan'],
	work: ['early_or_evening_slot', 'another_day', 'letter_to_employer'],
	phone: ['appointment_card', 'fixed_weekly_slot'],
	caring: ['term_time_slot', 'another_time', 'childcare_advice'],
	health: ['welfare_call', 'telephone_or_video', 'check_treatment'],
	household: ['welfare_call', 'record_new_address'],
	money: ['fare_help', 'fewer_longer_visits'],
	other: ['welfare_call']
};

/** What an officer can tick: what was asked for, what is always there, then what helps with what changed. */
export function offersForChange(changed: readonly ChangedPart[], wanted: readonly Offer[]): Offer[] {
	return [...new Set([...wanted, ...changeOffers, ...changed.flatMap((part) => ofParts[part])])];
}
