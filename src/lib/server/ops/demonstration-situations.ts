import type { Database } from '#lib/server/db/database.ts';
import { giver, type Cast, type clockBefore } from './demonstration-cast.ts';

/** What one of them wrote of his own life, and what his officer wrote down with him. */
export async function seedSituations(
	database: Database,
	{ rhys, elin }: Cast,
	at: ReturnType<typeof clockBefore>
): Promise<void> {
	const give = giver(database);
	await give(elin, at(30, 10, 5), 'circumstance.write', {
		personId: rhys.personId,
		topic: 'reading',
		chosen: ['large_print'],
		words: ''
	});
	await give(rhys, at(1, 19, 55), 'circumstance.say', {
		topic: 'care',
		chosen: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
		words: 'Rwy’n mynd â’m nai i’r ysgol.',
		fromTime: '08:15',
		untilTime: '09:00',
		ended: false,
		seen: null
	});
	await give(rhys, at(1, 19, 57), 'circumstance.say', {
		topic: 'travel',
		chosen: ['bus'],
		words: '',
		minutes: 35,
		ended: false,
		seen: null
	});
}
