import { entriesOf, supervisedOrders } from '#lib/policy/entries/policy-entry.ts';
import {
	communityGuideline,
	enforcementFramework,
	ourPromise,
	outcomeCodes
} from '#lib/policy/entries/sources.ts';

export const howItIsDecidedEntries = entriesOf('how_it_is_decided', '2026-11-22', [
	{
		id: 'decided-by-person',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			{
				en: 'A person decides, and you can see their name.',
				cy: 'Person sy’n penderfynu, a gallwch weld ei enw.'
			},
			{ en: 'A computer never decides.', cy: 'Nid yw cyfrifiadur byth yn penderfynu.' },
			{
				en: 'It only works out dates and what the law says.',
				cy: 'Dim ond dyddiadau a’r hyn mae’r gyfraith yn ei ddweud y mae’n ei gyfrifo.'
			}
		]
	},
	{
		id: 'decided-what-is-looked-at',
		kind: 'policy',
		orderKinds: supervisedOrders,
		source: enforcementFramework(),
		confidence: 'medium',
		says: [
			{
				en: 'Your officer looks at what you said and any proof.',
				cy: 'Mae eich swyddog yn edrych ar yr hyn a ddywedoch ac unrhyw dystiolaeth.'
			},
			{
				en: 'They look at your life and what is hard for you.',
				cy: 'Maent yn edrych ar eich bywyd a’r hyn sy’n anodd i chi.'
			},
			{
				en: 'They look at what you have kept to so far.',
				cy: 'Maent yn edrych ar yr hyn rydych wedi cadw ato hyd yma.'
			}
		]
	},
	{
		id: 'decided-answers',
		kind: 'policy',
		orderKinds: supervisedOrders,
		source: outcomeCodes('outcomes after a missed appointment'),
		confidence: 'high',
		says: [
			{ en: 'Your reason is accepted, or it is not.', cy: 'Mae eich rheswm yn cael ei dderbyn, neu nid yw.' },
			{ en: 'Or your officer gives you more time.', cy: 'Neu mae eich swyddog yn rhoi mwy o amser i chi.' },
			{
				en: 'An accepted reason does not count against you.',
				cy: 'Nid yw rheswm a dderbynnir yn cyfrif yn eich erbyn.'
			}
		]
	},
	{
		id: 'decided-reasons-given',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			{
				en: 'Your officer writes down why, in plain words.',
				cy: 'Mae eich swyddog yn ysgrifennu pam, mewn geiriau syml.'
			},
			{ en: 'You can read it in this app.', cy: 'Gallwch ei ddarllen yn yr ap hwn.' }
		]
	},
	{
		id: 'decided-our-side',
		kind: 'policy',
		source: outcomeCodes('sent home: service issue; rescheduled by staff'),
		confidence: 'high',
		says: [
			{
				en: 'Sometimes our side goes wrong, and we are sorry when it does.',
				cy: 'Weithiau mae pethau’n mynd o chwith ar ein hochr ni, ac mae’n ddrwg gennym.'
			},
			{
				en: 'If we sent you home or moved the date, that never counts.',
				cy: 'Os gwnaethom eich anfon adref neu symud y dyddiad, nid yw hynny byth yn cyfrif.'
			}
		]
	},
	{
		id: 'decided-good-record',
		kind: 'policy',
		orderKinds: ['community_order', 'suspended_sentence_order'],
		source: communityGuideline('how far the order was kept'),
		confidence: 'high',
		says: [
			{
				en: 'What you have done well can help you in court.',
				cy: 'Gall yr hyn a wnaethoch yn dda eich helpu yn y llys.'
			},
			{
				en: 'The court looks at how far you have got.',
				cy: 'Mae’r llys yn edrych ar ba mor bell rydych wedi cyrraedd.'
			}
		]
	}
]);
