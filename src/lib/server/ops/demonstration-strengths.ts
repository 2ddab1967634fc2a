import type { StrengthChoice } from '#lib/domain/reports/strength-record.ts';
import type { Database } from '#lib/server/db/database.ts';
import { clockBefore, giver, readCast } from './demonstration-cast.ts';

interface Strengths {
	who: 'daniel' | 'aisha' | 'rhys' | 'pawel';
	officer: 'priya' | 'elin';
	/** In their order; what is chosen from our list has its key. */
	kept: readonly (readonly [words: string, choice?: StrengthChoice])[];
	/** What their officer sees in them, by what, and what they say of it. */
	suggested: { words: string; reason: string; said: 'kept' | 'not_me' | null };
}

const all: readonly Strengths[] = [
	{
		who: 'daniel',
		officer: 'priya',
		kept: [['I ring somebody'], ['I keep going', 'keeps_going'], ['Held a warehouse job for three years']],
		suggested: {
			words: 'I stay calm when others shout',
			reason: 'In the queue you counted to ten and walked on.',
			said: null
		}
	},
	{
		who: 'aisha',
		officer: 'priya',
		kept: [['I look after the people I love', 'cares'], ['I make people feel welcome']],
		suggested: {
			words: 'I plan my week ahead',
			reason: 'You came with a list of dates, and you kept to it.',
			said: 'kept'
		}
	},
	{
		who: 'rhys',
		officer: 'elin',
		kept: [
			['Rwy’n gweithio’n galed', 'works_hard'],
			['Rwy’n dal ati', 'keeps_going']
		],
		suggested: {
			words: 'Rwy’n gallu siarad o flaen pobl',
			reason: 'Fe siaradoch chi yn y grŵp nos Fawrth.',
			said: 'not_me'
		}
	},
	{
		who: 'pawel',
		officer: 'priya',
		kept: [['I keep my word', 'keeps_word']],
		suggested: {
			words: 'I am there for my son',
			reason: 'You moved your shift so that you could see him.',
			said: null
		}
	}
];

/** What each of them says they are good at, in their order, and what their officer sees in them. */
export async function seedDemonstrationStrengths(database: Database, now: number): Promise<void> {
	const cast = await readCast(database);
	const give = giver(database);
	const at = clockBefore(now);
	for (const { who, officer, kept, suggested } of all) {
		const ids: string[] = [];
		for (const [index, [words, choice = null]] of kept.entries())
			ids.push(await give(cast[who], at(6, 19, index), 'strength.say', { choice, words, mine: true }));
		await give(cast[who], at(6, 19, 30), 'strength.order', { strengthIds: ids });
		const { words, reason, said } = suggested;
		const suggestion = { personId: cast[who].personId, words, reason };
		const strengthId = await give(cast[officer], at(3, 10, 5), 'strength.suggest', suggestion);
		if (said !== null) await give(cast[who], at(2, 18, 40), 'strength.settle', { strengthId, state: said });
	}
}
