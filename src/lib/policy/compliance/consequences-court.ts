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
			[
				'You get a letter that says when to be in court.',
				'Byddwch yn cael llythyr sy’n dweud pryd i fod yn y llys.'
			],
			['It is called a summons.', 'Gwŷs yw’r enw arno.'],
			[
				'If you do not go, the court can have you arrested.',
				'Os nad ewch, gall y llys drefnu i chi gael eich arestio.'
			]
		]
	},
	{
		id: 'court-your-side',
		kind: 'law',
		orderKinds: courtOrders,
		source: legalAdvice('breach hearings'),
		confidence: 'medium',
		says: [
			[
				'Probation has to show that you broke a rule without a good reason.',
				'Rhaid i’r gwasanaeth ddangos eich bod wedi torri rheol heb reswm da.'
			],
			['The court’s word for that is a breach.', 'Gair y llys am hynny yw torri’r gorchymyn.'],
			['You can tell the court your side.', 'Gallwch roi eich ochr chi i’r llys.'],
			['You can have a lawyer.', 'Gallwch gael cyfreithiwr.']
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
			[
				'The court must look at how far you kept to your order.',
				'Rhaid i’r llys edrych ar ba mor bell y cadwoch at eich gorchymyn.'
			],
			[
				'It also looks at health or learning needs that made it hard.',
				'Mae hefyd yn edrych ar anghenion iechyd neu ddysgu a’i gwnaeth yn anodd.'
			]
		]
	},
	{
		id: 'court-community-powers',
		kind: 'law',
		orderKinds: ['community_order'],
		source: schedule10('paragraph 10'),
		confidence: 'high',
		says: [
			['The court can tell you to pay a fine.', 'Gall y llys ddweud wrthych am dalu dirwy.'],
			[
				'It can add to your order, or make it longer.',
				'Gall ychwanegu at eich gorchymyn, neu ei wneud yn hirach.'
			],
			[
				'It can end your order and give you a new sentence.',
				'Gall ddod â’ch gorchymyn i ben a rhoi dedfryd newydd i chi.'
			],
			[
				'It can send you to prison if you kept breaking rules on purpose.',
				'Gall eich anfon i’r carchar os gwnaethoch ddal i dorri rheolau’n fwriadol.'
			]
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
			['A fine can be up to £2,500.', 'Gall dirwy fod hyd at £2,500.'],
			[
				'The end of your order can move once, by up to six months.',
				'Gall diwedd eich gorchymyn symud unwaith, hyd at chwe mis.'
			]
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
			[
				'If it is shown, the court must send you to prison.',
				'Os dangosir hynny, rhaid i’r llys eich anfon i’r carchar.'
			],
			[
				'That can be for all of your sentence or part of it.',
				'Gall hynny fod am y ddedfryd gyfan neu ran ohoni.'
			],
			['It must not do so if that would be unjust.', 'Ni chaiff wneud hynny os byddai’n anghyfiawn.'],
			['What you have done so far counts a lot here.', 'Mae’r hyn a wnaethoch hyd yma yn cyfrif llawer yma.']
		]
	},
	{
		id: 'court-suspended-other-powers',
		kind: 'law',
		orderKinds: ['suspended_sentence_order'],
		source: schedule16('part 2, and the Sentencing Council guideline'),
		confidence: 'high',
		says: [
			[
				'If you are not sent to prison, the court must say why.',
				'Os na chewch eich anfon i’r carchar, rhaid i’r llys ddweud pam.'
			],
			[
				'It must then fine you, add to your rules, or make them last longer.',
				'Yna rhaid iddo roi dirwy, ychwanegu at eich rheolau, neu eu hestyn.'
			]
		]
	},
	{
		id: 'court-suspended-limits',
		kind: 'law',
		orderKinds: ['suspended_sentence_order'],
		source: schedule16('part 2'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [['A fine can be up to £2,500.', 'Gall dirwy fod hyd at £2,500.']]
	},
	{
		id: 'court-suspended-new-crime',
		kind: 'law',
		orderKinds: ['suspended_sentence_order'],
		source: suspendedGuideline('further offence'),
		confidence: 'high',
		says: [
			['A new crime goes straight to court.', 'Mae trosedd newydd yn mynd yn syth i’r llys.'],
			['There is no warning first.', 'Nid oes rhybudd yn gyntaf.']
		]
	}
]);
