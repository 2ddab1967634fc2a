import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import type { Database } from '#lib/server/db/database.ts';
import { giver, type Cast, type clockBefore } from './demonstration-cast.ts';

/** What changed in the life of two of them: one was answered by a look at the plan, one waits. */
export async function seedChanges(
	database: Database,
	{ daniel, rhys, priya }: Cast,
	at: ReturnType<typeof clockBefore>
): Promise<void> {
	const give = giver(database);
	const told = at(16, 18, 40);
	const circumstanceChangeId = await give(daniel, told, 'circumstance_change.tell', {
		changed: ['phone'],
		since: addDays(localDate(told), -1),
		toldOn: localDate(told),
		wanted: ['note_contact'],
		words: 'My old phone broke. My new number is 07700 900482. Mornings are best.'
	});
	const answerId = await give(priya, at(15, 9, 10), 'circumstance_change.answer', {
		circumstanceChangeId,
		offers: ['note_contact'],
		words: 'Thank you. I wrote the number down, and I call in the mornings. Your steps stay as they are.',
		actions: [],
		plan: 'looked_again',
		lookOn: null
	});
	await give(daniel, at(15, 19, 0), 'answer.read', { answerIds: [answerId] });

	const yesterday = at(1, 19, 50);
	await give(rhys, yesterday, 'circumstance_change.tell', {
		changed: ['household', 'caring'],
		since: localDate(yesterday),
		toldOn: localDate(yesterday),
		wanted: ['look_at_times'],
		words: 'Mae fy chwaer wedi symud i mewn. Rwy’n mynd â’i mab i’r ysgol bob bore tan naw.'
	});
}
