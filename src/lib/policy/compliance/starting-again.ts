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
			{ en: 'A warning does not stop your plan.', cy: 'Nid yw rhybudd yn atal eich cynllun.' },
			{
				en: 'The work you have put in is not lost.',
				cy: 'Nid yw’r gwaith rydych wedi’i wneud yn mynd yn ofer.'
			}
		]
	},
	{
		id: 'again-together',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		orderKinds: supervisedOrders,
		says: [
			{
				en: 'You and your officer look at what got in the way.',
				cy: 'Byddwch chi a’ch swyddog yn edrych ar yr hyn oedd yn y ffordd.'
			},
			{
				en: 'You agree what will change, such as a time or place.',
				cy: 'Byddwch yn cytuno ar beth fydd yn newid, fel amser neu le.'
			},
			{ en: 'You agree one small next step.', cy: 'Byddwch yn cytuno ar un cam bach nesaf.' },
			{ en: 'Your next appointment is the place to begin.', cy: 'Eich apwyntiad nesaf yw’r lle i ddechrau.' }
		]
	},
	{
		id: 'again-warning-ends',
		kind: 'law',
		source: schedule10('paragraph 6, and Schedule 16 paragraph 6'),
		confidence: 'high',
		orderKinds: courtOrders,
		says: [
			{
				en: 'A warning counts for 12 months, from the day you got it.',
				cy: 'Mae rhybudd yn cyfrif am 12 mis, o’r diwrnod y cawsoch ef.'
			},
			{
				en: 'After that it no longer means your case must be sent on.',
				cy: 'Ar ôl hynny nid yw’n golygu bod rhaid anfon eich achos ymlaen.'
			}
		]
	},
	{
		id: 'again-after-court',
		kind: 'policy',
		source: communityGuideline('work already done'),
		confidence: 'medium',
		orderKinds: courtOrders,
		says: [
			{
				en: 'If the court lets your order go on, we start from that day.',
				cy: 'Os yw’r llys yn gadael i’ch gorchymyn barhau, dechreuwn o’r diwrnod hwnnw.'
			},
			{
				en: 'Your officer goes through any new rules with you.',
				cy: 'Bydd eich swyddog yn mynd drwy unrhyw reolau newydd gyda chi.'
			}
		]
	},
	{
		id: 'again-after-recall',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		orderKinds: ['licence'],
		says: [
			{
				en: 'When you come back from prison, we look at your plan with you.',
				cy: 'Pan ddewch yn ôl o’r carchar, byddwn yn edrych ar eich cynllun gyda chi.'
			},
			{
				en: 'You do not have to tell your whole story again.',
				cy: 'Nid oes rhaid i chi adrodd eich stori i gyd eto.'
			}
		]
	}
]);

export const startingAgainEntries = [...whateverHappened, ...relapseEntries];
