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
			['You may be able to finish with fewer hours.', 'Efallai y gallwch orffen gyda llai o oriau.'],
			['First you do a quarter of your hours.', 'Yn gyntaf rydych yn gwneud chwarter eich oriau.'],
			[
				'In that time, come to each session and do the work.',
				'Yn ystod yr amser hwnnw, dewch i bob sesiwn a gwnewch y gwaith.'
			],
			[
				'After that, an hour of work can take off half an hour more.',
				'Ar ôl hynny, gall awr o waith dynnu hanner awr arall i ffwrdd.'
			]
		]
	},
	{
		id: 'unpaid-credit-good-reason',
		kind: 'law',
		orderKinds: courtOrders,
		source: sentencingAct2026('section 37'),
		confidence: 'medium',
		says: [
			['An accepted reason does not cost you this.', 'Nid yw rheswm a dderbynnir yn costio hyn i chi.'],
			[
				'A missed session with no good reason can cost you this.',
				'Gall colli sesiwn heb reswm da gostio hyn i chi.'
			],
			[
				'So tell us before the session if you cannot come.',
				'Felly dywedwch wrthym cyn y sesiwn os na allwch ddod.'
			]
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
			[
				'The law no longer says that all hours must be done in 12 months.',
				'Nid yw’r gyfraith bellach yn dweud bod rhaid gwneud pob awr o fewn 12 mis.'
			]
		]
	},
	{
		id: 'unpaid-sent-home',
		kind: 'policy',
		orderKinds: courtOrders,
		source: outcomeCodes('sent home: service issue'),
		confidence: 'high',
		says: [
			[
				'If there is no work or no supervisor, that is our side.',
				'Os nad oes gwaith neu oruchwyliwr, ein hochr ni yw hynny.'
			],
			['It does not count against you.', 'Nid yw’n cyfrif yn eich erbyn.']
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
			[
				'Some hours may be spent on learning or training.',
				'Gellir treulio rhai oriau ar ddysgu neu hyfforddi.'
			]
		]
	}
]);
