import { reportNamesCy } from './report-names.cy.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { ReportsText } from './person-reports.en.ts';

export const reportsCy: ReportsText = {
	title: 'Beth ddywedais i',
	oneTitle: 'Beth ddywedais i',
	heading: 'Beth ddywedais i',
	intro: 'Yr hyn a ddywedoch wrthym, a pha mor bell y mae wedi cyrraedd.',
	none: 'Dim byd yma eto',
	noneWhy: 'Bydd beth rydych yn ei ddweud wrthym i’w weld yma, gyda’r atebion a gewch.',
	kind: {
		...reportNamesCy,
		account: 'Fy ochr i',
		look: 'Edrych eto',
		claim: 'Rwyf wedi gwneud hyn'
	},
	state: {
		on_this_phone: 'Heb ei anfon eto',
		sent: 'Wedi’i anfon',
		seen: 'Wedi’i weld',
		answered: 'Wedi’i ateb',
		being_worked_on: 'Rydym yn gweithio arno',
		sorted: 'Wedi’i ddatrys',
		withdrawn: 'Wedi’i dynnu’n ôl'
	},
	thisTime: 'Nid yw’r amser hwn yn gweithio',
	howFar: 'Pa mor bell y mae wedi cyrraedd',
	tapped: (when) => `Gwnaethoch ei gadw: ${when}`,
	arrived: (when) => `Cyrhaeddodd ni: ${when}`,
	clock: {
		timeUnknown: 'amser ddim yn hysbys',
		tappedUnknown:
			'Gwnaethoch ei gadw, ond ni wyddom pryd. Mae cloc eich ffôn yn anghywir. Nid yw’n cyfrif fel rhywbeth hwyr.',
		fast: (amount) => `Roedd cloc eich ffôn ${amount} ar y blaen. Dyma’r amser cywir.`,
		slow: (amount) => `Roedd cloc eich ffôn ${amount} ar ei hôl hi. Dyma’r amser cywir.`,
		inTouch: (when) => `Gall eich swyddog weld pryd roedd y ffôn hwn mewn cysylltiad ddiwethaf: ${when}.`,
		amount: {
			days: (count) =>
				plural('cy', count, {
					one: () => '1 diwrnod',
					two: () => '2 ddiwrnod',
					other: (many) => `${many} diwrnod`
				}),
			hours: (count) => plural('cy', count, { one: () => '1 awr', other: (many) => `${many} awr` }),
			minutes: (count) =>
				plural('cy', count, { one: () => '1 munud', two: () => '2 funud', other: (many) => `${many} munud` })
		}
	},
	notArrived: 'Heb ei anfon eto',
	seenAt: (when) => `Gwelsom ef: ${when}`,
	notSeen: 'Heb ei weld eto',
	savedHeading: 'Wedi’i gadw',
	savedOnPhone: 'Mae wedi’i gadw ar y ffôn hwn.',
	savedAndSent: 'Mae wedi’i gadw a’i anfon.',
	receipt: (receipt) => `Eich derbynneb yw ${receipt}. Gallwch ei dyfynnu.`,
	answers: 'Atebion',
	answeredBy: (by, when) => `${by}, ${withinSentence(when)}`,
	new: 'Newydd',
	offers: 'Beth mae eich swyddog yn ei gynnig',
	actions: 'Beth fyddwn ni’n ei wneud',
	actionWho: {
		officer: 'Eich swyddog',
		service_user: 'Chi',
		agency: 'Gwasanaeth arall'
	},
	actionBy: (date) => `Erbyn ${date}.`,
	helped: 'Beth y gofynnoch amdano',
	plan: 'Eich cynllun',
	proof: 'Tystiolaeth',
	strength: 'Beth ddefnyddioch chi',
	area: 'Rhan o fywyd',
	feeling: 'Sut aeth hi',
	markRead: 'Rwyf wedi darllen hwn',
	toHome: 'Mynd i’r Hafan',
	noWords: 'Ni wnaethoch ysgrifennu geiriau.'
};
