import { courtOrders, entriesOf, supervisedOrders } from '#lib/policy/entries/policy-entry.ts';
import {
	enforcementFramework,
	equalityAct,
	legalAdvice,
	ourPromise,
	recallLaw,
	welshScheme
} from '#lib/policy/entries/sources.ts';

export const mySayEntries = entriesOf('my_say', '2026-11-22', [
	{
		id: 'say-before-decision',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		orderKinds: supervisedOrders,
		says: [
			[
				'We ask you what happened before anything is decided.',
				'Rydym yn gofyn i chi beth ddigwyddodd cyn penderfynu dim.'
			],
			[
				'You can write, call, or tell us in person.',
				'Gallwch ysgrifennu, ffonio, neu ddweud wrthym wyneb yn wyneb.'
			],
			['Someone you trust can help you.', 'Gall rhywun rydych yn ymddiried ynddo eich helpu.']
		]
	},
	{
		id: 'say-date',
		kind: 'policy',
		source: enforcementFramework(),
		confidence: 'low',
		orderKinds: supervisedOrders,
		says: [
			['You get a date for giving your side.', 'Byddwch yn cael dyddiad ar gyfer rhoi eich ochr chi.'],
			[
				'If you need more time, ask before that date.',
				'Os oes angen mwy o amser, gofynnwch cyn y dyddiad hwnnw.'
			]
		]
	},
	{
		id: 'say-own-words',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			[
				'We keep your words as you wrote them.',
				'Rydym yn cadw eich geiriau fel y gwnaethoch eu hysgrifennu.'
			],
			[
				'Your officer reads them before their own notes.',
				'Mae eich swyddog yn eu darllen cyn eu nodiadau eu hunain.'
			]
		]
	},
	{
		id: 'say-welsh',
		kind: 'policy',
		source: welshScheme(),
		confidence: 'high',
		says: [
			['You can use Welsh with us in Wales.', 'Gallwch ddefnyddio Cymraeg gyda ni yng Nghymru.'],
			['You can answer in Welsh too.', 'Gallwch ateb yn Gymraeg hefyd.']
		]
	},
	{
		id: 'say-adjustments',
		kind: 'law',
		source: equalityAct('section 20'),
		confidence: 'high',
		says: [
			[
				'If a disability makes this hard, we must make fair changes.',
				'Os yw anabledd yn gwneud hyn yn anodd, rhaid i ni wneud newidiadau teg.'
			],
			[
				'You can ask for large print or for things read aloud.',
				'Gallwch ofyn am brint mawr neu i bethau gael eu darllen yn uchel.'
			],
			['Tell us too if you need another language.', 'Dywedwch hefyd os oes angen iaith arall arnoch.']
		]
	},
	{
		id: 'say-in-court',
		kind: 'law',
		source: legalAdvice('breach hearings'),
		confidence: 'medium',
		orderKinds: courtOrders,
		says: [
			[
				'If your case goes to court, you can speak there too.',
				'Os bydd eich achos yn mynd i’r llys, gallwch siarad yno hefyd.'
			],
			['You can have a lawyer.', 'Gallwch gael cyfreithiwr.']
		]
	},
	{
		id: 'say-about-recall',
		kind: 'law',
		source: recallLaw('section 254(2)'),
		confidence: 'high',
		orderKinds: ['licence'],
		says: [
			[
				'If you are recalled, you can write to say why it is wrong.',
				'Os cewch eich galw’n ôl, gallwch ysgrifennu i ddweud pam mae hynny’n anghywir.'
			]
		]
	}
]);
