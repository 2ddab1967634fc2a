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
			{
				en: 'We ask you what happened before anything is decided.',
				cy: 'Rydym yn gofyn i chi beth ddigwyddodd cyn penderfynu dim.'
			},
			{
				en: 'You can write, call, or tell us in person.',
				cy: 'Gallwch ysgrifennu, ffonio, neu ddweud wrthym wyneb yn wyneb.'
			},
			{ en: 'Someone you trust can help you.', cy: 'Gall rhywun rydych yn ymddiried ynddo eich helpu.' }
		]
	},
	{
		id: 'say-date',
		kind: 'policy',
		source: enforcementFramework(),
		confidence: 'low',
		orderKinds: supervisedOrders,
		says: [
			{
				en: 'You get a date for giving your side.',
				cy: 'Byddwch yn cael dyddiad ar gyfer rhoi eich ochr chi.'
			},
			{
				en: 'If you need more time, ask before that date.',
				cy: 'Os oes angen mwy o amser, gofynnwch cyn y dyddiad hwnnw.'
			}
		]
	},
	{
		id: 'say-own-words',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			{
				en: 'We keep your words as you wrote them.',
				cy: 'Rydym yn cadw eich geiriau fel y gwnaethoch eu hysgrifennu.'
			},
			{
				en: 'Your officer reads them before their own notes.',
				cy: 'Mae eich swyddog yn eu darllen cyn eu nodiadau eu hunain.'
			}
		]
	},
	{
		id: 'say-welsh',
		kind: 'policy',
		source: welshScheme(),
		confidence: 'high',
		says: [
			{ en: 'You can use Welsh with us in Wales.', cy: 'Gallwch ddefnyddio Cymraeg gyda ni yng Nghymru.' },
			{ en: 'You can answer in Welsh too.', cy: 'Gallwch ateb yn Gymraeg hefyd.' }
		]
	},
	{
		id: 'say-adjustments',
		kind: 'law',
		source: equalityAct('section 20'),
		confidence: 'high',
		says: [
			{
				en: 'If a disability makes this hard, we must make fair changes.',
				cy: 'Os yw anabledd yn gwneud hyn yn anodd, rhaid i ni wneud newidiadau teg.'
			},
			{
				en: 'You can ask for large print or for things read aloud.',
				cy: 'Gallwch ofyn am brint mawr neu i bethau gael eu darllen yn uchel.'
			},
			{
				en: 'Tell us too if you need another language.',
				cy: 'Dywedwch hefyd os oes angen iaith arall arnoch.'
			}
		]
	},
	{
		id: 'say-in-court',
		kind: 'law',
		source: legalAdvice('breach hearings'),
		confidence: 'medium',
		orderKinds: courtOrders,
		says: [
			{
				en: 'If your case goes to court, you can speak there too.',
				cy: 'Os bydd eich achos yn mynd i’r llys, gallwch siarad yno hefyd.'
			},
			{ en: 'You can have a lawyer.', cy: 'Gallwch gael cyfreithiwr.' }
		]
	},
	{
		id: 'say-about-recall',
		kind: 'law',
		source: recallLaw('section 254(2)'),
		confidence: 'high',
		orderKinds: ['licence'],
		says: [
			{
				en: 'If you are recalled, you can write to say why it is wrong.',
				cy: 'Os cewch eich galw’n ôl, gallwch ysgrifennu i ddweud pam mae hynny’n anghywir.'
			}
		]
	}
]);
