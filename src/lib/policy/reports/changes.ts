import { courtOrders, entriesOf } from '#lib/policy/entries/policy-entry.ts';
import { ourPromise, recallLaw, schedule9, sentencingAct2020 } from '#lib/policy/entries/sources.ts';

/** What an order or licence can say about a change in somebody's life. Small enough to be read where they tell us of it. */
export const changeEntries = entriesOf('what_you_can_expect', '2026-11-29', [
	{
		id: 'changed-told',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			{
				en: 'When you tell us here, you tell your officer.',
				cy: 'Pan fyddwch yn dweud wrthym yma, rydych yn dweud wrth eich swyddog.'
			},
			{
				en: 'The app does not count it against you.',
				cy: 'Nid yw’r ap yn ei gyfrif yn eich erbyn.'
			},
			{
				en: 'It is not a yes from your officer, and your rules still hold.',
				cy: 'Nid yw’n ganiatâd gan eich swyddog, ac mae eich rheolau’n dal mewn grym.'
			}
		]
	},
	{
		id: 'changed-move-order',
		kind: 'law',
		source: sentencingAct2020('sections 216 and 302'),
		confidence: 'medium',
		askYourOfficer: true,
		orderKinds: courtOrders,
		says: [
			{
				en: 'With most orders you need a yes before you move home.',
				cy: 'Gyda’r rhan fwyaf o orchmynion, mae angen caniatâd arnoch cyn symud cartref.'
			},
			{
				en: 'Your officer can give it, or a court.',
				cy: 'Gall eich swyddog ei roi, neu lys.'
			},
			{
				en: 'Call your officer first if you can, and at once if you have moved.',
				cy: 'Ffoniwch eich swyddog yn gyntaf os gallwch, ac ar unwaith os ydych wedi symud.'
			}
		]
	},
	{
		id: 'changed-set-address',
		kind: 'law',
		source: schedule9('parts 5, 7 and 14'),
		confidence: 'low',
		orderKinds: courtOrders,
		says: [
			{
				en: 'Some orders set where you live, or when you must be home.',
				cy: 'Mae rhai gorchmynion yn pennu ble rydych yn byw, neu pryd mae’n rhaid i chi fod gartref.'
			},
			{
				en: 'Such a rule does not change by itself when you tell us.',
				cy: 'Nid yw rheol o’r fath yn newid ohoni’i hun pan fyddwch yn dweud wrthym.'
			}
		]
	},
	{
		id: 'changed-licence',
		kind: 'law',
		source: recallLaw('standard licence conditions'),
		confidence: 'medium',
		askYourOfficer: true,
		orderKinds: ['licence'],
		says: [
			{
				en: 'On most licences you live where your officer has agreed.',
				cy: 'Ar y rhan fwyaf o drwyddedau, rydych yn byw lle mae eich swyddog wedi cytuno.'
			},
			{
				en: 'You ask before you move, start work or go abroad.',
				cy: 'Rydych yn gofyn cyn symud, dechrau gwaith neu fynd dramor.'
			},
			{
				en: 'You tell your officer about a new name, phone or address.',
				cy: 'Rydych yn dweud wrth eich swyddog am enw, ffôn neu gyfeiriad newydd.'
			}
		]
	}
]);
