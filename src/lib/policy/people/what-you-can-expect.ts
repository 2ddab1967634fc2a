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
			{ en: 'You should be treated with respect.', cy: 'Dylech gael eich trin â pharch.' },
			{ en: 'The rules should be the same for everyone.', cy: 'Dylai’r rheolau fod yr un fath i bawb.' },
			{ en: 'You should be told what is expected of you.', cy: 'Dylech wybod beth a ddisgwylir gennych.' }
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
			{
				en: 'If you miss an appointment, we try to reach you soon.',
				cy: 'Os collwch apwyntiad, byddwn yn ceisio cysylltu â chi’n fuan.'
			},
			{
				en: 'Often that is the same day or the next working day.',
				cy: 'Yn aml, yr un diwrnod neu’r diwrnod gwaith nesaf fydd hynny.'
			}
		]
	},
	{
		id: 'expect-our-mistakes',
		kind: 'policy',
		source: outcomeCodes('sent home: service issue; rescheduled by staff'),
		confidence: 'high',
		says: [
			{
				en: 'If our side goes wrong, we say sorry.',
				cy: 'Os aiff pethau o chwith ar ein hochr ni, byddwn yn ymddiheuro.'
			},
			{ en: 'It is put on the record as ours.', cy: 'Caiff ei gofnodi fel ein mater ni.' },
			{
				en: 'It never counts against you, and you need do nothing.',
				cy: 'Nid yw byth yn cyfrif yn eich erbyn, ac nid oes rhaid i chi wneud dim.'
			}
		]
	},
	{
		id: 'expect-app',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			{ en: 'You do not have to use this app.', cy: 'Nid oes rhaid i chi ddefnyddio’r ap hwn.' },
			{
				en: 'Not using it never counts against you.',
				cy: 'Nid yw peidio â’i ddefnyddio byth yn cyfrif yn eich erbyn.'
			},
			{
				en: 'A lost phone or no signal never counts against you.',
				cy: 'Nid yw ffôn coll na diffyg signal byth yn cyfrif yn eich erbyn.'
			}
		]
	},
	{
		id: 'expect-reflections',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			{
				en: 'What you write about yourself is not used to show that you broke a rule.',
				cy: 'Ni ddefnyddir yr hyn a ysgrifennwch amdanoch eich hun i ddangos eich bod wedi torri rheol.'
			},
			{ en: 'There is one limit.', cy: 'Mae un terfyn.' },
			{
				en: 'If someone may be badly hurt, or there is a new crime, we must act.',
				cy: 'Os gall rhywun gael niwed difrifol, neu os oes trosedd newydd, rhaid i ni weithredu.'
			}
		]
	},
	{
		id: 'expect-waiting-lists',
		kind: 'app',
		source: ourPromise(),
		confidence: 'high',
		says: [
			{
				en: 'If you wait for help that is not there yet, that is not your fault.',
				cy: 'Os ydych yn aros am help nad yw yno eto, nid eich bai chi yw hynny.'
			},
			{ en: 'We show what we are doing about it.', cy: 'Rydym yn dangos beth rydym yn ei wneud am y peth.' }
		]
	},
	{
		id: 'expect-changes',
		kind: 'local',
		source: areaPractice('changing time, place or way of meeting'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			{ en: 'You can ask for another time or place.', cy: 'Gallwch ofyn am amser neu le arall.' },
			{
				en: 'You can ask if a call would do this time.',
				cy: 'Gallwch ofyn a fyddai galwad yn iawn y tro hwn.'
			}
		]
	},
	{
		id: 'expect-fares',
		kind: 'policy',
		source: travelInstruction(),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			{ en: 'You can ask for help with fares.', cy: 'Gallwch ofyn am help gyda chostau teithio.' },
			{ en: 'It is best to ask before you travel.', cy: 'Mae’n well gofyn cyn i chi deithio.' }
		]
	}
]);
