import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { Database } from '#lib/server/db/database.ts';
import { clockBefore, giver, readCast } from './demonstration-cast.ts';

type Explained = Omit<
	PayloadOf<'explanation.record'>,
	'personId' | 'orderIds' | 'requestIds' | 'explainedOn'
>;

const explained: readonly (Explained & {
	who: 'daniel' | 'aisha' | 'rhys' | 'pawel';
	officer: 'priya' | 'elin';
	daysAgo: number;
})[] = [
	{
		who: 'daniel',
		officer: 'priya',
		daysAgo: 20,
		ways: ['face_to_face', 'read_aloud'],
		language: 'en',
		otherLanguage: '',
		ownWords: 'If I cannot come I ring before. If I miss one I get asked why first.'
	},
	{
		who: 'aisha',
		officer: 'priya',
		daysAgo: 15,
		ways: ['telephone'],
		language: 'en',
		otherLanguage: '',
		ownWords: ''
	},
	{
		who: 'rhys',
		officer: 'elin',
		daysAgo: 18,
		ways: ['face_to_face'],
		language: 'cy',
		otherLanguage: '',
		ownWords: 'Os na allaf ddod, rwy’n ffonio cyn hynny. Rydych yn gofyn i mi’n gyntaf.'
	},
	{
		who: 'pawel',
		officer: 'priya',
		daysAgo: 12,
		ways: ['face_to_face', 'interpreter'],
		language: 'other',
		otherLanguage: 'Polish',
		ownWords: 'After a warning a second miss can go back to court.'
	}
];

/** What of each order was explained, and how. */
export async function seedDemonstrationExplanations(database: Database, now: number): Promise<void> {
	const cast = await readCast(database);
	const give = giver(database);
	const at = clockBefore(now);
	for (const { who, officer, daysAgo, ...said } of explained) {
		const { personId } = cast[who];
		const moment = at(daysAgo, 15, 0);
		const orders = await database.kysely
			.selectFrom('orders')
			.select('id')
			.where('person_id', '=', personId)
			.where('ended_on', 'is', null)
			.where((eb) => eb.or([eb('end_date', 'is', null), eb('end_date', '>', localDate(now))]))
			.execute();
		await give(cast[officer], moment, 'explanation.record', {
			personId,
			orderIds: orders.map(({ id }) => id),
			requestIds: [],
			explainedOn: localDate(moment),
			...said
		});
	}
}
