import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import type { Database } from '#lib/server/db/database.ts';
import {
	clockBefore,
	giver,
	readCast,
	type Cast,
	type Practitioner,
	type ServiceUser
} from './demonstration-cast.ts';

type Entry = Partial<PayloadOf<'positive_change.record'>> & { words: string };

/** Something that got better so many days ago, and what the officer wrote back. */
type Told = [daysAgo: number, entry: Entry, answer: string];

const daniels: readonly Told[] = [
	[
		50,
		{ area: 'alcohol_use', words: 'I did not drink on Friday or Saturday.' },
		'Two nights without a drink, with friends around you. That is the goal you set.'
	],
	[
		38,
		{
			changeKind: 'tough_moment',
			area: 'thinking_behaviours_and_attitudes',
			words: 'Somebody shouted at me in the queue. I counted to ten and walked on.'
		},
		'You stopped and thought first. That is what we practised.'
	],
	[
		24,
		{ area: 'accommodation', words: 'I filled in the housing form by myself.', noticedBy: 'worker' },
		'That form is long. It brings your own place a step nearer.'
	],
	[
		16,
		{ area: 'alcohol_use', words: 'I told the group what I drink. It was easier than I thought.' },
		'Speaking up in the group takes nerve.'
	],
	[
		10,
		{
			changeKind: 'better_than_before',
			area: 'hope',
			words: 'I can see myself with a front door of my own.'
		},
		'You are doing what it takes to get there.'
	],
	[
		4,
		{
			area: 'personal_relationships_and_community',
			words: 'I cooked for my sister and her boys.',
			noticedBy: 'family_or_friend'
		},
		'She told me how much they liked it.'
	]
];

const aishas: readonly Told[] = [
	[
		47,
		{ area: 'finances', words: 'I opened all the letters about what I owe.' },
		'Opening them is the hardest part. Now we know where to start.'
	],
	[
		33,
		{
			changeKind: 'strength_used',
			area: 'personal_relationships_and_community',
			words: 'I was the first to speak in the Tuesday group.',
			strength: 'I can speak up'
		},
		'That took courage, and others spoke because you did.'
	],
	[
		19,
		{
			changeKind: 'better_than_before',
			area: 'health_and_wellbeing',
			words: 'My son says that I laugh more.',
			noticedBy: 'family_or_friend'
		},
		'He would know. I am glad for you both.'
	],
	[
		12,
		{ area: 'finances', words: 'I paid the first bit of the council tax.' },
		'The first payment of the plan that you agreed.'
	],
	[
		4,
		{ area: 'finances', words: 'I put five pounds by for my son’s birthday.' },
		'A little each week, as you planned.'
	]
];

const rhyses: readonly Told[] = [
	[
		49,
		{ area: 'drug_use', words: 'Es i at y presgripsiynydd ar amser bob tro y mis hwn.' },
		'Bob tro am fis cyfan. Mae hynny’n mynd â ti tuag at dy nod.'
	],
	[
		36,
		{
			changeKind: 'better_than_before',
			area: 'health_and_wellbeing',
			words: 'Rwy’n cysgu’n well nawr.',
			noticedBy: 'me'
		},
		'Mae’n dda clywed hynny. Mae cwsg yn helpu gyda phopeth.'
	],
	[
		27,
		{
			changeKind: 'strength_used',
			area: 'accommodation',
			words: 'Cadwais at fy nghynllun arian am fis.',
			strength: 'Dal ati'
		},
		'Mis cyfan o gynilo. Mae dy le dy hun yn nes.'
	],
	[
		16,
		{ area: 'personal_relationships_and_community', words: 'Ysgrifennais lythyr at fy merch.' },
		'Roedd angen dewrder i ddechrau’r llythyr hwnnw.'
	],
	[
		9,
		{ area: 'giving_back', words: 'Helpais fy nghymydog gyda’i ardd.', noticedBy: 'someone_else' },
		'Da iawn ti am roi dy amser.'
	]
];

/** Eight weeks of what got better for each of them, answered and read long ago: nothing of it waits for anybody. */
export async function seedDemonstrationProgress(database: Database, now: number): Promise<void> {
	const { daniel, aisha, rhys, priya, elin }: Cast = await readCast(database);
	await tellAll(database, now, daniel, priya, daniels);
	await tellAll(database, now, aisha, priya, aishas);
	await tellAll(database, now, rhys, elin, rhyses);
}

async function tellAll(
	database: Database,
	now: number,
	person: ServiceUser,
	officer: Practitioner,
	all: readonly Told[]
): Promise<void> {
	const at = clockBefore(now);
	const give = giver(database);
	for (const [daysAgo, entry, words] of all) {
		const positiveChangeId = await give(person, at(daysAgo, 18, 30), 'positive_change.record', {
			changeKind: 'went_well',
			area: null,
			strength: '',
			noticedBy: null,
			...entry
		});
		const answer = await give(officer, at(daysAgo - 1, 9, 40), 'positive_change.acknowledge', {
			positiveChangeId,
			words
		});
		await give(person, at(daysAgo - 1, 17, 10), 'answer.read', { answerIds: [answer] });
	}
}
