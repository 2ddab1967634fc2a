import { courtOrders, entriesOf } from '#lib/policy/entries/policy-entry.ts';
import {
	communityGuideline,
	legalAdvice,
	schedule10,
	schedule16,
	suspendedGuideline
} from '#lib/policy/entries/sources.ts';

const lastChecked = '2026-11-22';

export const hearingEntries = entriesOf('consequences', lastChecked, [
	{
		id: 'court-summons',
		kind: 'law',
		orderKinds: courtOrders,
		source: schedule10('paragraphs 8 and 9, and Schedule 16 part 2'),
		confidence: 'high',
		says: [
			{
				en: 'You get a letter that says when to be in court.',
				cy: 'Byddwch yn cael llythyr sy’n dweud pryd i fod yn y llys.'
			},
			{ en: 'It is called a summons.', cy: 'Gwŷs yw’r enw arno.' },
			{
				en: 'If you do not go, the court can have you arrested.',
				cy: 'Os nad ewch, gall y llys drefnu i chi gael eich arestio.'
			}
		]
	},
	{
		id: 'court-your-side',
		kind: 'law',
		orderKinds: courtOrders,
		source: legalAdvice('breach hearings'),
		confidence: 'medium',
		says: [
			{
				en: 'Probation has to show that you broke a rule without a good reason.',
				cy: 'Rhaid i’r gwasanaeth ddangos eich bod wedi torri rheol heb reswm da.'
			},
			{ en: 'The court’s word for that is a breach.', cy: 'Gair y llys am hynny yw torri’r gorchymyn.' },
			{ en: 'You can tell the court your side.', cy: 'Gallwch roi eich ochr chi i’r llys.' },
			{ en: 'You can have a lawyer.', cy: 'Gallwch gael cyfreithiwr.' }
		]
	}
]);

export const communityCourtEntries = entriesOf('consequences', lastChecked, [
	{
		id: 'court-community-weighs',
		kind: 'law',
		orderKinds: ['community_order'],
		source: communityGuideline('level of compliance'),
		confidence: 'high',
		says: [
			{
				en: 'The court must look at how far you kept to your order.',
				cy: 'Rhaid i’r llys edrych ar ba mor bell y cadwoch at eich gorchymyn.'
			},
			{
				en: 'It also looks at health or learning needs that made it hard.',
				cy: 'Mae hefyd yn edrych ar anghenion iechyd neu ddysgu a’i gwnaeth yn anodd.'
			}
		]
	},
	{
		id: 'court-community-powers',
		kind: 'law',
		orderKinds: ['community_order'],
		source: schedule10('paragraph 10'),
		confidence: 'high',
		says: [
			{ en: 'The court can tell you to pay a fine.', cy: 'Gall y llys ddweud wrthych am dalu dirwy.' },
			{
				en: 'It can add to your order, or make it longer.',
				cy: 'Gall ychwanegu at eich gorchymyn, neu ei wneud yn hirach.'
			},
			{
				en: 'It can end your order and give you a new sentence.',
				cy: 'Gall ddod â’ch gorchymyn i ben a rhoi dedfryd newydd i chi.'
			},
			{
				en: 'It can send you to prison if you kept breaking rules on purpose.',
				cy: 'Gall eich anfon i’r carchar os gwnaethoch ddal i dorri rheolau’n fwriadol.'
			}
		]
	},
	{
		id: 'court-community-limits',
		kind: 'law',
		orderKinds: ['community_order'],
		source: schedule10('paragraphs 10 and 13'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			{ en: 'A fine can be up to £2,500.', cy: 'Gall dirwy fod hyd at £2,500.' },
			{
				en: 'The end of your order can move once, by up to six months.',
				cy: 'Gall diwedd eich gorchymyn symud unwaith, hyd at chwe mis.'
			}
		]
	}
]);

export const suspendedCourtEntries = entriesOf('consequences', lastChecked, [
	{
		id: 'court-suspended-prison',
		kind: 'law',
		orderKinds: ['suspended_sentence_order'],
		source: suspendedGuideline('activation of the custodial sentence'),
		confidence: 'high',
		says: [
			{
				en: 'If it is shown, the court must send you to prison.',
				cy: 'Os dangosir hynny, rhaid i’r llys eich anfon i’r carchar.'
			},
			{
				en: 'That can be for all of your sentence or part of it.',
				cy: 'Gall hynny fod am y ddedfryd gyfan neu ran ohoni.'
			},
			{
				en: 'It must not do so if that would be unjust.',
				cy: 'Ni chaiff wneud hynny os byddai’n anghyfiawn.'
			},
			{
				en: 'What you have done so far counts a lot here.',
				cy: 'Mae’r hyn a wnaethoch hyd yma yn cyfrif llawer yma.'
			}
		]
	},
	{
		id: 'court-suspended-other-powers',
		kind: 'law',
		orderKinds: ['suspended_sentence_order'],
		source: schedule16('part 2, and the Sentencing Council guideline'),
		confidence: 'high',
		says: [
			{
				en: 'If you are not sent to prison, the court must say why.',
				cy: 'Os na chewch eich anfon i’r carchar, rhaid i’r llys ddweud pam.'
			},
			{
				en: 'It must then fine you, add to your rules, or make them last longer.',
				cy: 'Yna rhaid iddo roi dirwy, ychwanegu at eich rheolau, neu eu hestyn.'
			}
		]
	},
	{
		id: 'court-suspended-limits',
		kind: 'law',
		orderKinds: ['suspended_sentence_order'],
		source: schedule16('part 2'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [{ en: 'A fine can be up to £2,500.', cy: 'Gall dirwy fod hyd at £2,500.' }]
	},
	{
		id: 'court-suspended-new-crime',
		kind: 'law',
		orderKinds: ['suspended_sentence_order'],
		source: suspendedGuideline('further offence'),
		confidence: 'high',
		says: [
			{ en: 'A new crime goes straight to court.', cy: 'Mae trosedd newydd yn mynd yn syth i’r llys.' },
			{ en: 'There is no warning first.', cy: 'Nid oes rhybudd yn gyntaf.' }
		]
	}
]);
