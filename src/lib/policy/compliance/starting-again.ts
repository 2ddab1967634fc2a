import { courtOrders, entriesOf, supervisedOrders } from '#lib/policy/entries/policy-entry.ts';
import { relapseEntries } from '#lib/policy/reports/relapse.ts';
import { communityGuideline, ourPromise, schedule10 } from '#lib/policy/entries/sources.ts';

const whateverHappened = entriesOf('starting_again', '2026-11-22', [
	{
		id: 'again-not-the-end',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			['A warning does not stop your plan.', 'Nid yw rhybudd yn atal eich cynllun.'],
			['The work you have put in is not lost.', 'Nid yw’r gwaith rydych wedi’i wneud yn mynd yn ofer.']
		]
	},
	{
		id: 'again-together',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		orderKinds: supervisedOrders,
		says: [
			[
				'You and your officer look at what got in the way.',
				'Byddwch chi a’ch swyddog yn edrych ar yr hyn oedd yn y ffordd.'
			],
			[
				'You agree what will change, such as a time or place.',
				'Byddwch yn cytuno ar beth fydd yn newid, fel amser neu le.'
			],
			['You agree one small next step.', 'Byddwch yn cytuno ar un cam bach nesaf.'],
			['Your next appointment is the place to begin.', 'Eich apwyntiad nesaf yw’r lle i ddechrau.']
		]
	},
	{
		id: 'again-warning-ends',
		kind: 'law',
		source: schedule10('paragraph 6, and Schedule 16 paragraph 6'),
		confidence: 'high',
		orderKinds: courtOrders,
		says: [
			[
				'A warning counts for 12 months, from the day you got it.',
				'Mae rhybudd yn cyfrif am 12 mis, o’r diwrnod y cawsoch ef.'
			],
			[
				'After that it no longer means your case must be sent on.',
				'Ar ôl hynny nid yw’n golygu bod rhaid anfon eich achos ymlaen.'
			]
		]
	},
	{
		id: 'again-after-court',
		kind: 'policy',
		source: communityGuideline('work already done'),
		confidence: 'medium',
		orderKinds: courtOrders,
		says: [
			[
				'If the court lets your order go on, we start from that day.',
				'Os yw’r llys yn gadael i’ch gorchymyn barhau, dechreuwn o’r diwrnod hwnnw.'
			],
			[
				'Your officer goes through any new rules with you.',
				'Bydd eich swyddog yn mynd drwy unrhyw reolau newydd gyda chi.'
			]
		]
	},
	{
		id: 'again-after-recall',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		orderKinds: ['licence'],
		says: [
			[
				'When you come back from prison, we look at your plan with you.',
				'Pan ddewch yn ôl o’r carchar, byddwn yn edrych ar eich cynllun gyda chi.'
			],
			['You do not have to tell your whole story again.', 'Nid oes rhaid i chi adrodd eich stori i gyd eto.']
		]
	}
]);

export const startingAgainEntries = [...whateverHappened, ...relapseEntries];
