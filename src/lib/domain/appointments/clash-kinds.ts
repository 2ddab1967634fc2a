import type { Clash } from './clashes.ts';

/** `travel`: too little time for the way, whatever lies at its other end. */
export type ClashKind = Exclude<Clash['kind'], 'travel_from_hours' | 'travel_between'> | 'travel';

const kinds: readonly ClashKind[] = [
	'odd_hour',
	'appointment',
	'diary',
	'bank_holiday',
	'holidays_not_known',
	'weekend',
	'office_shut',
	'office_closed',
	'custody',
	'travel'
];

/** What an appointment met when it was booked, kind by kind, from what was kept of it by key; a topic is one of its person's life. */
export function kindsMet(keys: readonly string[]): ClashKind[] {
	const met = keys.map((key) => kinds.find((kind) => kind === key.split(' ')[0]) ?? 'circumstance');
	return [...new Set(met)];
}
