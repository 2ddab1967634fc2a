import { courtOrders, entriesOf } from '#lib/policy/entries/policy-entry.ts';
import { outcomeCodes, sentencingAct2026 } from '#lib/policy/entries/sources.ts';

export const unpaidWorkEntries = entriesOf('unpaid_work', '2026-11-22', [
	{
		id: 'unpaid-credit',
		kind: 'law',
		orderKinds: courtOrders,
		source: sentencingAct2026('section 37'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			{
				en: 'You may be able to finish with fewer hours.',
				cy: 'Efallai y gallwch orffen gyda llai o oriau.'
			},
			{ en: 'First you do a quarter of your hours.', cy: 'Yn gyntaf rydych yn gwneud chwarter eich oriau.' },
			{
				en: 'In that time, come to each session and do the work.',
				cy: 'Yn ystod yr amser hwnnw, dewch i bob sesiwn a gwnewch y gwaith.'
			},
			{
				en: 'After that, an hour of work can take off half an hour more.',
				cy: 'Ar ôl hynny, gall awr o waith dynnu hanner awr arall i ffwrdd.'
			}
		]
	},
	{
		id: 'unpaid-credit-good-reason',
		kind: 'law',
		orderKinds: courtOrders,
		source: sentencingAct2026('section 37'),
		confidence: 'medium',
		says: [
			{
				en: 'An accepted reason does not cost you this.',
				cy: 'Nid yw rheswm a dderbynnir yn costio hyn i chi.'
			},
			{
				en: 'A missed session with no good reason can cost you this.',
				cy: 'Gall colli sesiwn heb reswm da gostio hyn i chi.'
			},
			{
				en: 'So tell us before the session if you cannot come.',
				cy: 'Felly dywedwch wrthym cyn y sesiwn os na allwch ddod.'
			}
		]
	},
	{
		id: 'unpaid-no-year-limit',
		kind: 'law',
		orderKinds: courtOrders,
		source: sentencingAct2026('section 36'),
		confidence: 'high',
		askYourOfficer: true,
		says: [
			{
				en: 'The law no longer says that all hours must be done in 12 months.',
				cy: 'Nid yw’r gyfraith bellach yn dweud bod rhaid gwneud pob awr o fewn 12 mis.'
			}
		]
	},
	{
		id: 'unpaid-sent-home',
		kind: 'policy',
		orderKinds: courtOrders,
		source: outcomeCodes('sent home: service issue'),
		confidence: 'high',
		says: [
			{
				en: 'If there is no work or no supervisor, that is our side.',
				cy: 'Os nad oes gwaith neu oruchwyliwr, ein hochr ni yw hynny.'
			},
			{ en: 'It does not count against you.', cy: 'Nid yw’n cyfrif yn eich erbyn.' }
		]
	},
	{
		id: 'unpaid-learning',
		kind: 'policy',
		orderKinds: courtOrders,
		source: outcomeCodes('unpaid work hours'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			{
				en: 'Some hours may be spent on learning or training.',
				cy: 'Gellir treulio rhai oriau ar ddysgu neu hyfforddi.'
			}
		]
	}
]);
