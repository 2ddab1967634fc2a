import { entriesOf, supervisedOrders } from '#lib/policy/entries/policy-entry.ts';
import {
	areaPractice,
	complaintsInstruction,
	enforcementFramework,
	ourPromise,
	outcomeCodes,
	travelInstruction
} from '#lib/policy/entries/sources.ts';

export const expectEntries = entriesOf('what_you_can_expect', '2026-11-22', [
	{
		id: 'expect-respect',
		kind: 'policy',
		source: complaintsInstruction('fair treatment'),
		confidence: 'medium',
		says: [
			['You should be treated with respect.', 'Dylech gael eich trin â pharch.'],
			['The rules should be the same for everyone.', 'Dylai’r rheolau fod yr un fath i bawb.'],
			['You should be told what is expected of you.', 'Dylech wybod beth a ddisgwylir gennych.']
		]
	},
	{
		id: 'expect-contact',
		kind: 'policy',
		source: enforcementFramework('contact after a missed appointment'),
		confidence: 'medium',
		orderKinds: supervisedOrders,
		askYourOfficer: true,
		says: [
			[
				'If you miss an appointment, we try to reach you soon.',
				'Os collwch apwyntiad, byddwn yn ceisio cysylltu â chi’n fuan.'
			],
			[
				'Often that is the same day or the next working day.',
				'Yn aml, yr un diwrnod neu’r diwrnod gwaith nesaf fydd hynny.'
			]
		]
	},
	{
		id: 'expect-our-mistakes',
		kind: 'policy',
		source: outcomeCodes('sent home: service issue; rescheduled by staff'),
		confidence: 'high',
		says: [
			[
				'If our side goes wrong, we say sorry.',
				'Os aiff pethau o chwith ar ein hochr ni, byddwn yn ymddiheuro.'
			],
			['It is put on the record as ours.', 'Caiff ei gofnodi fel ein mater ni.'],
			[
				'It never counts against you, and you need do nothing.',
				'Nid yw byth yn cyfrif yn eich erbyn, ac nid oes rhaid i chi wneud dim.'
			]
		]
	},
	{
		id: 'expect-app',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			['You do not have to use this app.', 'Nid oes rhaid i chi ddefnyddio’r ap hwn.'],
			[
				'Not using it never counts against you.',
				'Nid yw peidio â’i ddefnyddio byth yn cyfrif yn eich erbyn.'
			],
			[
				'A lost phone or no signal never counts against you.',
				'Nid yw ffôn coll na diffyg signal byth yn cyfrif yn eich erbyn.'
			]
		]
	},
	{
		id: 'expect-reflections',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			[
				'What you write about yourself is not used to show that you broke a rule.',
				'Ni ddefnyddir yr hyn a ysgrifennwch amdanoch eich hun i ddangos eich bod wedi torri rheol.'
			],
			['There is one limit.', 'Mae un terfyn.'],
			[
				'If someone may be badly hurt, or there is a new crime, we must act.',
				'Os gall rhywun gael niwed difrifol, neu os oes trosedd newydd, rhaid i ni weithredu.'
			]
		]
	},
	{
		id: 'expect-waiting-lists',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			[
				'If you wait for help that is not there yet, that is not your fault.',
				'Os ydych yn aros am help nad yw yno eto, nid eich bai chi yw hynny.'
			],
			['We show what we are doing about it.', 'Rydym yn dangos beth rydym yn ei wneud am y peth.']
		]
	},
	{
		id: 'expect-changes',
		kind: 'local',
		source: areaPractice('changing time, place or way of meeting'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			['You can ask for another time or place.', 'Gallwch ofyn am amser neu le arall.'],
			['You can ask if a call would do this time.', 'Gallwch ofyn a fyddai galwad yn iawn y tro hwn.']
		]
	},
	{
		id: 'expect-fares',
		kind: 'policy',
		source: travelInstruction(),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			['You can ask for help with fares.', 'Gallwch ofyn am help gyda chostau teithio.'],
			['It is best to ask before you travel.', 'Mae’n well gofyn cyn i chi deithio.']
		]
	}
]);
