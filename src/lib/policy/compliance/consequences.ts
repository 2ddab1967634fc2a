import { courtOrders, entriesOf, supervisedOrders } from '#lib/policy/entries/policy-entry.ts';
import {
	enforcementFramework,
	ourPromise,
	outcomeCodes,
	schedule10,
	schedule16
} from '#lib/policy/entries/sources.ts';

const lastChecked = '2026-11-22';

export const listeningEntries = entriesOf('consequences', lastChecked, [
	{
		id: 'listening-contact',
		kind: 'policy',
		source: enforcementFramework('contact after a missed appointment'),
		confidence: 'medium',
		says: [
			{
				en: 'We try to reach you and ask what happened.',
				cy: 'Rydym yn ceisio cysylltu â chi a gofyn beth ddigwyddodd.'
			},
			{ en: 'Nothing is decided yet.', cy: 'Nid oes dim wedi’i benderfynu eto.' }
		]
	},
	{
		id: 'listening-tell-us',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			{ en: 'Tell us your side as soon as you can.', cy: 'Rhowch eich ochr chi cyn gynted ag y gallwch.' },
			{
				en: 'You can use this app, call, or come in.',
				cy: 'Gallwch ddefnyddio’r ap hwn, ffonio, neu ddod i mewn.'
			},
			{
				en: 'Someone you trust can do it for you.',
				cy: 'Gall rhywun rydych yn ymddiried ynddo wneud hynny ar eich rhan.'
			}
		]
	},
	{
		id: 'listening-date',
		kind: 'policy',
		orderKinds: supervisedOrders,
		source: outcomeCodes('response period after a missed appointment'),
		confidence: 'medium',
		// Whether seven days is the live default, and of which kind of days, is not certain.
		askYourOfficer: true,
		says: [
			{
				en: 'You get a date for telling us, and for proof.',
				cy: 'Byddwch yn cael dyddiad i ddweud wrthym, ac i roi tystiolaeth.'
			},
			{ en: 'It may not be the same in each area.', cy: 'Efallai na fydd yr un fath ym mhob ardal.' }
		]
	}
]);

export const decisionEntries = entriesOf('consequences', lastChecked, [
	{
		id: 'decision-looks-at',
		kind: 'policy',
		source: enforcementFramework('weighing a reason'),
		confidence: 'medium',
		says: [
			{
				en: 'Your officer reads what you told us and looks at any proof.',
				cy: 'Mae eich swyddog yn darllen yr hyn a ddywedoch ac yn edrych ar unrhyw dystiolaeth.'
			},
			{ en: 'They look at what has gone well too.', cy: 'Maent yn edrych ar yr hyn aeth yn dda hefyd.' }
		]
	},
	{
		id: 'decision-accepted',
		kind: 'policy',
		source: outcomeCodes('acceptable absence'),
		confidence: 'high',
		says: [
			{
				en: 'If your reason is accepted, it does not count against you.',
				cy: 'Os derbynnir eich rheswm, nid yw’n cyfrif yn eich erbyn.'
			}
		]
	},
	{
		id: 'decision-law',
		kind: 'law',
		orderKinds: courtOrders,
		source: schedule10('paragraph 6(1), and Schedule 16 paragraph 6'),
		confidence: 'high',
		says: [
			{
				en: 'If you had a good reason, no rule was broken.',
				cy: 'Os oedd gennych reswm da, ni thorrwyd rheol.'
			},
			{
				en: 'The law’s words for this are “reasonable excuse”.',
				cy: '“Esgus rhesymol” yw geiriau’r gyfraith am hyn.'
			}
		]
	},
	{
		id: 'decision-urgent',
		kind: 'policy',
		orderKinds: supervisedOrders,
		source: enforcementFramework('serious events'),
		confidence: 'low',
		says: [
			{
				en: 'Some serious things are dealt with at once, in another way.',
				cy: 'Caiff rhai pethau difrifol eu trin ar unwaith, mewn ffordd arall.'
			},
			{
				en: 'A new crime or a threat are two of them.',
				cy: 'Mae trosedd newydd neu fygythiad yn ddau ohonynt.'
			}
		]
	}
]);

export const warningEntries = entriesOf('consequences', lastChecked, [
	{
		id: 'warning-or-referral',
		kind: 'law',
		orderKinds: courtOrders,
		source: schedule10('paragraph 6(3), and Schedule 16 paragraph 6'),
		confidence: 'high',
		says: [
			{
				en: 'If your reason is not accepted, you may get a warning.',
				cy: 'Os na dderbynnir eich rheswm, efallai y cewch rybudd.'
			},
			{
				en: 'Or your officer sends your case to an enforcement officer.',
				cy: 'Neu bydd eich swyddog yn anfon eich achos at swyddog gorfodi.'
			},
			{
				en: 'The law allows that without a warning first.',
				cy: 'Mae’r gyfraith yn caniatáu hynny heb rybudd yn gyntaf.'
			}
		]
	},
	{
		id: 'warning-contents',
		kind: 'law',
		orderKinds: courtOrders,
		source: schedule10('paragraph 6(4), and Schedule 16 paragraph 6'),
		confidence: 'high',
		says: [
			{ en: 'A warning must say what happened.', cy: 'Rhaid i rybudd ddweud beth ddigwyddodd.' },
			{ en: 'It must say that this is not acceptable.', cy: 'Rhaid iddo ddweud nad yw hyn yn dderbyniol.' },
			{
				en: 'It must say that a second time in 12 months can mean court.',
				cy: 'Rhaid iddo ddweud y gall ail dro o fewn 12 mis olygu llys.'
			}
		]
	},
	{
		id: 'warning-withdrawn',
		kind: 'policy',
		orderKinds: courtOrders,
		source: outcomeCodes('withdrawal of a warning'),
		confidence: 'high',
		says: [
			{ en: 'A warning can be taken back.', cy: 'Gellir tynnu rhybudd yn ôl.' },
			{ en: 'Then it does not count.', cy: 'Yna nid yw’n cyfrif.' }
		]
	}
]);

export const secondTimeEntries = entriesOf('consequences', lastChecked, [
	{
		id: 'second-time-community',
		kind: 'law',
		orderKinds: ['community_order'],
		source: schedule10('paragraphs 6(2) and 7'),
		confidence: 'high',
		says: [
			{
				en: 'You had a warning, and once more your reason was not accepted.',
				cy: 'Cawsoch rybudd, ac unwaith yn rhagor ni dderbyniwyd eich rheswm.'
			},
			{
				en: 'Now your officer must send your case to an enforcement officer.',
				cy: 'Nawr rhaid i’ch swyddog anfon eich achos at swyddog gorfodi.'
			},
			{
				en: 'That officer looks at it with fresh eyes.',
				cy: 'Mae’r swyddog hwnnw’n edrych arno o’r newydd.'
			},
			{ en: 'They decide if it should go to court.', cy: 'Hwy sy’n penderfynu a ddylai fynd i’r llys.' }
		]
	},
	{
		id: 'second-time-suspended',
		kind: 'law',
		orderKinds: ['suspended_sentence_order'],
		source: schedule16('paragraphs 6 and 7'),
		confidence: 'high',
		says: [
			{
				en: 'You had a warning, and once more your reason was not accepted.',
				cy: 'Cawsoch rybudd, ac unwaith yn rhagor ni dderbyniwyd eich rheswm.'
			},
			{
				en: 'Now your officer must send your case to an enforcement officer.',
				cy: 'Nawr rhaid i’ch swyddog anfon eich achos at swyddog gorfodi.'
			},
			{
				en: 'That officer decides if it should go to court.',
				cy: 'Y swyddog hwnnw sy’n penderfynu a ddylai fynd i’r llys.'
			}
		]
	}
]);

export const otherOrderEntries = entriesOf('consequences', lastChecked, [
	{
		id: 'other-order-next',
		kind: 'app',
		orderKinds: ['other'],
		source: ourPromise(),
		confidence: 'low',
		says: [
			{
				en: 'What can come next depends on the kind of order.',
				cy: 'Mae’r hyn all ddod nesaf yn dibynnu ar y math o orchymyn.'
			}
		]
	}
]);
