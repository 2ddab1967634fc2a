import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import type { Database } from '#lib/server/db/database.ts';
import { giver, type Cast, type clockBefore } from './demonstration-cast.ts';

interface GoodNews {
	who: 'daniel' | 'aisha' | 'rhys' | 'pawel';
	told: [daysAgo: number, hour: number, minute: number];
	news: PayloadOf<'positive_change.record'>;
	officer: 'priya' | 'elin';
	/** The next morning; the person reads it in the evening. */
	answer: string;
}

const allNews: readonly GoodNews[] = [
	{
		who: 'daniel',
		told: [27, 20, 5],
		news: {
			changeKind: 'better_than_before',
			area: 'health_and_wellbeing',
			words: 'I sleep through most nights now.',
			strength: '',
			noticedBy: 'me'
		},
		officer: 'priya',
		answer: 'You kept to your new evenings, and your nights are calmer. That helps you keep a home.'
	},
	{
		who: 'daniel',
		told: [13, 21, 40],
		news: {
			changeKind: 'tough_moment',
			area: 'alcohol_use',
			words: 'Walked past the pub and rang my sister instead.',
			strength: 'I ring somebody',
			noticedBy: 'family_or_friend'
		},
		officer: 'priya',
		answer: 'You walked on and rang your sister. That is the plan you made, and it worked.'
	},
	{
		who: 'aisha',
		told: [9, 16, 30],
		news: {
			changeKind: 'strength_used',
			area: 'giving_back',
			words: 'I showed the new woman in the group where everything is.',
			strength: 'I make people feel welcome',
			noticedBy: 'worker'
		},
		officer: 'priya',
		answer: 'You helped somebody on her first day. You know how that feels, and you used it.'
	},
	{
		who: 'pawel',
		told: [10, 19, 15],
		news: {
			changeKind: 'went_well',
			area: 'employment_and_education',
			words: 'I was early for work all week.',
			strength: '',
			noticedBy: 'someone_else'
		},
		officer: 'priya',
		answer: 'You got up early each day and it shows. That keeps your job safe.'
	},
	{
		who: 'rhys',
		told: [15, 18, 15],
		news: {
			changeKind: 'better_than_before',
			area: 'personal_relationships_and_community',
			words: 'Mae fy chwaer a minnau yn siarad bob dydd Sul nawr.',
			strength: '',
			noticedBy: 'me'
		},
		officer: 'elin',
		answer: 'Da iawn ti am gadw mewn cysylltiad. Mae hynny’n dy helpu i aros yn gryf.'
	}
];

/** Good news that each of them told, answered, and the answer read. */
export async function seedGoodNews(
	database: Database,
	cast: Cast,
	at: ReturnType<typeof clockBefore>
): Promise<void> {
	const give = giver(database);
	for (const { who, told, news, officer, answer } of allNews) {
		const [daysAgo, ...time] = told;
		const positiveChangeId = await give(cast[who], at(daysAgo, ...time), 'positive_change.record', news);
		const answered = { positiveChangeId, words: answer };
		const answerId = await give(
			cast[officer],
			at(daysAgo - 1, 9, 20),
			'positive_change.acknowledge',
			answered
		);
		await give(cast[who], at(daysAgo - 1, 18, 0), 'answer.read', { answerIds: [answerId] });
	}
}
