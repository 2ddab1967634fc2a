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
			{ en: 'A court gave you this order.', cy: 'Llys a roddodd y gorchymyn hwn i chi.' },
			{
				en: 'You stay in the community and follow its rules.',
				cy: 'Rydych yn aros yn y gymuned ac yn dilyn ei reolau.'
			},
			{ en: 'Each rule is called a requirement.', cy: 'Gofyniad yw’r enw ar bob rheol.' }
		]
	},
	{
		id: 'order-suspended',
		kind: 'law',
		orderKinds: ['suspended_sentence_order'],
		source: sentencingAct2020('Part 10, Chapter 5'),
		confidence: 'high',
		says: [
			{
				en: 'The court gave you a prison sentence, but put it on hold.',
				cy: 'Rhoddodd y llys ddedfryd o garchar i chi, ond ei gohirio.'
			},
			{
				en: 'You stay in the community if you keep to its rules.',
				cy: 'Rydych yn aros yn y gymuned os ydych yn cadw at ei rheolau.'
			},
			{
				en: 'A new crime can also bring the prison sentence back.',
				cy: 'Gall trosedd newydd hefyd ddod â’r ddedfryd o garchar yn ôl.'
			}
		]
	},
	{
		id: 'order-licence',
		kind: 'law',
		orderKinds: ['licence'],
		source: recallLaw('sections 254 to 256'),
		confidence: 'high',
		says: [
			{
				en: 'You are out of prison, and part of your sentence is still running.',
				cy: 'Rydych allan o’r carchar, ac mae rhan o’ch dedfryd yn dal i redeg.'
			},
			{ en: 'Your licence has rules, called conditions.', cy: 'Mae gan eich trwydded reolau, sef amodau.' },
			{
				en: 'One of them is to keep in touch with your officer.',
				cy: 'Un ohonynt yw cadw mewn cysylltiad â’ch swyddog.'
			}
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
			{
				en: 'The law ended this kind of supervision in 2026.',
				cy: 'Daeth y gyfraith â’r math hwn o oruchwyliaeth i ben yn 2026.'
			},
			{
				en: 'This app does not set new appointments or warnings for it.',
				cy: 'Nid yw’r ap hwn yn gosod apwyntiadau na rhybuddion newydd ar ei chyfer.'
			},
			{
				en: 'Something from before that day may still be dealt with.',
				cy: 'Gall rhywbeth o’r cyfnod cyn hynny gael ei drin o hyd.'
			}
		]
	},
	{
		id: 'order-other',
		kind: 'app',
		orderKinds: ['other'],
		source: ourPromise(),
		confidence: 'low',
		says: [
			{
				en: 'We do not hold a plain text about this kind of order.',
				cy: 'Nid oes gennym destun syml am y math hwn o orchymyn.'
			},
			{
				en: 'Your paper copy says what you have to do.',
				cy: 'Mae eich copi papur yn dweud beth mae’n rhaid i chi ei wneud.'
			}
		]
	},
	{
		id: 'order-keep-in-touch',
		kind: 'law',
		orderKinds: courtOrders,
		source: sentencingAct2020('section 215'),
		confidence: 'high',
		says: [
			{
				en: 'You must keep in touch with your officer as they ask.',
				cy: 'Rhaid i chi gadw mewn cysylltiad â’ch swyddog fel y maent yn gofyn.'
			},
			{
				en: 'You must tell them if you move home.',
				cy: 'Rhaid i chi ddweud wrthynt os ydych yn symud cartref.'
			}
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
			{ en: 'Your supervision can end early.', cy: 'Gall eich goruchwyliaeth ddod i ben yn gynnar.' },
			{
				en: 'Every requirement must be done, and the goals of your plan met.',
				cy: 'Rhaid cwblhau pob gofyniad a chyrraedd nodau eich cynllun.'
			},
			{
				en: 'Your officer decides this and tells you the date.',
				cy: 'Eich swyddog sy’n penderfynu hyn ac yn rhoi’r dyddiad i chi.'
			},
			{ en: 'We cannot promise you a date.', cy: 'Ni allwn addo dyddiad i chi.' }
		]
	},
	{
		id: 'order-fewer-contacts',
		kind: 'policy',
		source: areaPractice('periods with no appointments'),
		confidence: 'low',
		orderKinds: ['community_order', 'suspended_sentence_order', 'licence'],
		says: [
			{
				en: 'Sometimes no more appointments are set before the end.',
				cy: 'Weithiau ni osodir rhagor o apwyntiadau cyn y diwedd.'
			},
			{
				en: 'Your rules may still count in that time.',
				cy: 'Gall eich rheolau ddal i gyfrif yn ystod y cyfnod hwnnw.'
			}
		]
	},
	{
		id: 'order-adults-only',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			{
				en: 'These texts are for adults in England and Wales.',
				cy: 'Mae’r testunau hyn i oedolion yng Nghymru a Lloegr.'
			},
			{
				en: 'Other rules apply if you were under 18 when your order began.',
				cy: 'Mae rheolau eraill os oeddech o dan 18 oed pan ddechreuodd eich gorchymyn.'
			}
		]
	}
]);
