import type { Database } from '#lib/server/db/database.ts';
import { giver, type Cast, type clockBefore } from './demonstration-cast.ts';

/** A short conversation that was answered and read: nobody waits. */
export async function seedMessages(
	database: Database,
	{ daniel, priya }: Pick<Cast, 'daniel' | 'priya'>,
	at: ReturnType<typeof clockBefore>
): Promise<void> {
	const give = giver(database);
	const asked = await give(daniel, at(8, 13, 5), 'message.write', {
		words: 'Can I bring my sister on the day? She can drive me.'
	});
	const answered = await give(priya, at(7, 10, 20), 'message.send', {
		personId: daniel.personId,
		words: 'Yes, she can wait in the hall. There is tea. I look forward to meeting her.',
		answers: [asked]
	});
	await give(daniel, at(7, 18, 40), 'message.read', { messageIds: [answered] });
	const thanks = await give(daniel, at(7, 18, 42), 'message.write', { words: 'Great, thank you' });
	await give(priya, at(6, 9, 15), 'message.settle', {
		personId: daniel.personId,
		messageIds: [thanks],
		how: 'read'
	});
}
