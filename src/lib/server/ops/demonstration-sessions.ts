import type { Database } from '#lib/server/db/database.ts';
import { giver, readCast, type Cast } from './demonstration-cast.ts';

const HOUR_MS = 60 * 60 * 1000;

const notes: readonly {
	who: 'daniel' | 'aisha' | 'rhys';
	officer: 'priya' | 'elin';
	practised: string;
	agreed: string;
}[] = [
	{
		who: 'daniel',
		officer: 'priya',
		practised: 'We practised what you say when a friend asks you to come for a drink.',
		agreed: 'You ring the housing team. I send you their number.'
	},
	{
		who: 'aisha',
		officer: 'priya',
		practised: 'We practised to stop, breathe and count to five before you answer.',
		agreed: 'You try it once this week. Next time you tell me how it went.'
	},
	{
		who: 'rhys',
		officer: 'elin',
		practised: 'Fe wnaethom ymarfer beth i’w ddweud wrth hen ffrind sy’n galw heibio.',
		agreed: 'Byddwch yn ffonio eich chwaer pan fydd hi’n anodd. Byddaf i’n holi am y grŵp nos Fawrth.'
	}
];

/** What was practised and agreed in the last session of each, an hour after it. */
export async function seedDemonstrationSessions(database: Database, now: number): Promise<void> {
	const cast = await readCast(database);
	const give = giver(database);
	for (const { who, officer, practised, agreed } of notes) {
		const { id, starts_at } = await lastAttended(database, cast[who], now);
		const at = Math.min(now, starts_at + HOUR_MS);
		await give(cast[officer], at, 'session_note.write', { appointmentId: id, practised, agreed });
	}
}

function lastAttended(database: Database, { personId }: Cast['daniel'], now: number) {
	return database.kysely
		.selectFrom('appointments')
		.select(['id', 'starts_at'])
		.where('person_id', '=', personId)
		.where('starts_at', '<', now)
		.where('outcome_code', '=', 'attended_complied')
		.orderBy('starts_at', 'desc')
		.executeTakeFirstOrThrow();
}
