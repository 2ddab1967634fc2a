import { courtOrders, entriesOf } from '#lib/policy/entries/policy-entry.ts';
import {
	areaPractice,
	endOfSupervision,
	ourPromise,
	recallLaw,
	sentencingAct2020,
	sentencingAct2026
} from '#lib/policy/entries/sources.ts';

export const orderEntries = entriesOf('order', '2026-11-22', [
	{
		id: 'order-community',
		kind: 'law',
		orderKinds: ['community_order'],
		source: sentencingAct2020('Part 9'),
		confidence: 'high',
		says: [
			['A court gave you this order.', 'Llys a roddodd y gorchymyn hwn i chi.'],
			[
				'You stay in the community and follow its rules.',
				'Rydych yn aros yn y gymuned ac yn dilyn ei reolau.'
			],
			['Each rule is called a requirement.', 'Gofyniad yw’r enw ar bob rheol.']
		]
	},
	{
		id: 'order-suspended',
		kind: 'law',
		orderKinds: ['suspended_sentence_order'],
		source: sentencingAct2020('Part 10, Chapter 5'),
		confidence: 'high',
		says: [
			[
				'The court gave you a prison sentence, but put it on hold.',
				'Rhoddodd y llys ddedfryd o garchar i chi, ond ei gohirio.'
			],
			[
				'You stay in the community if you keep to its rules.',
				'Rydych yn aros yn y gymuned os ydych yn cadw at ei rheolau.'
			],
			[
				'A new crime can also bring the prison sentence back.',
				'Gall trosedd newydd hefyd ddod â’r ddedfryd o garchar yn ôl.'
			]
		]
	},
	{
		id: 'order-licence',
		kind: 'law',
		orderKinds: ['licence'],
		source: recallLaw('sections 254 to 256'),
		confidence: 'high',
		says: [
			[
				'You are out of prison, and part of your sentence is still running.',
				'Rydych allan o’r carchar, ac mae rhan o’ch dedfryd yn dal i redeg.'
			],
			['Your licence has rules, called conditions.', 'Mae gan eich trwydded reolau, sef amodau.'],
			[
				'One of them is to keep in touch with your officer.',
				'Un ohonynt yw cadw mewn cysylltiad â’ch swyddog.'
			]
		]
	},
	{
		id: 'order-supervision-ended',
		kind: 'law',
		orderKinds: ['post_sentence_supervision'],
		source: endOfSupervision('section 34 of the Sentencing Act 2026, started by regulation 2'),
		confidence: 'high',
		// The exact day is not known to us, so validFrom stays empty and the officer is asked.
		askYourOfficer: true,
		says: [
			[
				'The law ended this kind of supervision in 2026.',
				'Daeth y gyfraith â’r math hwn o oruchwyliaeth i ben yn 2026.'
			],
			[
				'This app does not set new appointments or warnings for it.',
				'Nid yw’r ap hwn yn gosod apwyntiadau na rhybuddion newydd ar ei chyfer.'
			],
			[
				'Something from before that day may still be dealt with.',
				'Gall rhywbeth o’r cyfnod cyn hynny gael ei drin o hyd.'
			]
		]
	},
	{
		id: 'order-other',
		kind: 'app',
		orderKinds: ['other'],
		source: ourPromise(),
		confidence: 'low',
		says: [
			[
				'We do not hold a plain text about this kind of order.',
				'Nid oes gennym destun syml am y math hwn o orchymyn.'
			],
			[
				'Your paper copy says what you have to do.',
				'Mae eich copi papur yn dweud beth mae’n rhaid i chi ei wneud.'
			]
		]
	},
	{
		id: 'order-keep-in-touch',
		kind: 'law',
		orderKinds: courtOrders,
		source: sentencingAct2020('section 215'),
		confidence: 'high',
		says: [
			[
				'You must keep in touch with your officer as they ask.',
				'Rhaid i chi gadw mewn cysylltiad â’ch swyddog fel y maent yn gofyn.'
			],
			['You must tell them if you move home.', 'Rhaid i chi ddweud wrthynt os ydych yn symud cartref.']
		]
	},
	{
		id: 'order-early-end',
		kind: 'law',
		orderKinds: courtOrders,
		source: sentencingAct2026('sections 38 and 39'),
		confidence: 'high',
		askYourOfficer: true,
		says: [
			['Your supervision can end early.', 'Gall eich goruchwyliaeth ddod i ben yn gynnar.'],
			[
				'Every requirement must be done, and the goals of your plan met.',
				'Rhaid cwblhau pob gofyniad a chyrraedd nodau eich cynllun.'
			],
			[
				'Your officer decides this and tells you the date.',
				'Eich swyddog sy’n penderfynu hyn ac yn rhoi’r dyddiad i chi.'
			],
			['We cannot promise you a date.', 'Ni allwn addo dyddiad i chi.']
		]
	},
	{
		id: 'order-fewer-contacts',
		kind: 'policy',
		source: areaPractice('periods with no appointments'),
		confidence: 'low',
		orderKinds: ['community_order', 'suspended_sentence_order', 'licence'],
		says: [
			[
				'Sometimes no more appointments are set before the end.',
				'Weithiau ni osodir rhagor o apwyntiadau cyn y diwedd.'
			],
			['Your rules may still count in that time.', 'Gall eich rheolau ddal i gyfrif yn ystod y cyfnod hwnnw.']
		]
	},
	{
		id: 'order-adults-only',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			[
				'These texts are for adults in England and Wales.',
				'Mae’r testunau hyn i oedolion yng Nghymru a Lloegr.'
			],
			[
				'Other rules apply if you were under 18 when your order began.',
				'Mae rheolau eraill os oeddech o dan 18 oed pan ddechreuodd eich gorchymyn.'
			]
		]
	}
]);
