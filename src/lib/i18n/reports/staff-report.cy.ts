import { staffKindWords } from './kind-words.ts';
import { reportKindsCy } from './report-kinds.cy.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { ReportText } from './staff-report.en.ts';

export const reportCy: ReportText = {
	title: 'Adroddiad',
	back: 'Pob adroddiad',
	heading: staffKindWords(reportKindsCy, ({ heading }) => heading),
	theirWords: 'Yn eu geiriau eu hunain',
	inMessage: 'Dywedon nhw wrthym mewn neges na allan nhw ddod.',
	noWords: 'Ni ysgrifennwyd geiriau. Dewiswyd y lluniau isod.',
	onlyTalk: 'Ni ysgrifennwyd geiriau. Byddai’n well ganddynt siarad.',
	wouldTalk: 'Byddai’n well ganddynt siarad amdano. Ffoniwch nhw, neu neilltuwch amser pan fyddwch yn cwrdd.',
	options: 'Beth allent ei wneud',
	willTry: 'Beth fyddant yn rhoi cynnig arno',
	onlyFeeling: 'Ni ysgrifennwyd geiriau. Dewiswyd wyneb.',
	danger: 'Gallai hyn fod am berygl. Siaradwch â’r person heddiw, cyn i chi ysgrifennu.',
	dangerCrisis: 'Mewn perygl nawr: 999. Argyfwng iechyd meddwl: GIG 111, opsiwn 2.',
	facts: 'Beth ddywedwyd wrthym',
	chose: 'Beth a ddewiswyd',
	wanted: 'Gofynnwyd am',
	wantedNothing: 'Dim byd eto',
	plan: 'Eu cynllun eu hunain',
	ifThen: (condition, action) => `Os ${condition}, yna ${action}`,
	proof: 'Tystiolaeth',
	about: 'Am beth',
	aboutLife: 'Bywyd yn gyffredinol',
	aboutStep: (step) => `Y cam “${step}”`,
	aboutAppointment: (kind, when) => `${kind}, ${withinSentence(when)}`,
	gone: 'Nid yw yn y cofnod mwyach',
	saved: 'Cadwyd ar y ffôn',
	arrived: 'Cyrhaeddodd',
	clock: 'Cloc y ffôn',
	seen: 'Gwelwyd gyntaf',
	state: 'Ble mae pethau',
	prompt: 'Cwestiwn',
	feeling: 'Sut mae’n teimlo',
	strength: 'Beth a ddefnyddiwyd',
	area: 'Rhan o fywyd',
	kindOfChange: 'Beth ydyw',
	noticed: 'Pwy sylwodd',
	neverEvidence:
		'Nid yw newyddion da na myfyrdod byth yn dystiolaeth yn erbyn neb. Os oes rhywun mewn perygl, gweithredwch.',
	answers: 'Atebion hyd yma',
	answeredBy: (by, when) => `${by}, ${withinSentence(when)}`,
	read: (when) => `Darllenwyd: ${when}.`,
	notRead: 'Heb ei ddarllen eto.',
	answer: { ...staffKindWords(reportKindsCy, ({ answer }) => answer), again: 'Ateb eto' },
	offers: 'Beth rydych yn ei gynnig',
	offersHint: 'Mae’r hyn y gofynnwyd amdano wedi’i nodi.',
	askedMark: 'Gofynnwyd am hwn',
	words: 'Eich geiriau eich hun',
	wordsHint: 'Brawddegau byr. Bydd yn cael ei ddarllen ar ffôn.',
	replyHint: 'Enwch yr ymdrech, un peth a ddywedwyd, a’r nod y mae’n ei helpu.',
	replyExample:
		'Er enghraifft: “Siaradoch yn y grŵp er bod hynny’n anodd. Dyna’r tawelwch yr ydych ei eisiau gartref.”',
	actions: 'Beth fyddwn ni’n ei wneud',
	actionsHint: 'Gadewch hwn yn wag os nad oes angen gwneud dim.',
	action: (number) => `Peth ${number}`,
	who: 'Pwy',
	whoNobody: 'Dewiswch pwy',
	whoOfficer: 'Fi',
	whoPerson: (name) => name,
	whoAgency: 'Gwasanaeth arall',
	what: 'Beth',
	by: 'Erbyn pryd (dewisol)',
	next: 'Ar ôl yr ateb hwn',
	nextWorking: 'Mae’n aros ar agor: rydym yn gweithio arno',
	nextSorted: 'Mae wedi’i ddatrys',
	preview: (name) => `Gweld fel y bydd ${name}`,
	previewHeading: (name) => `Fel y bydd ${name} yn ei weld`,
	previewNothing: 'Dim i’w ddangos eto. Dewiswch gynnig neu ysgrifennwch ychydig eiriau.',
	send: 'Anfon',
	sendAnswer: 'Anfon yr ateb',
	level: {
		easy: (grade) => `Gradd ddarllen ${grade}. Hawdd ei ddarllen.`,
		fair: (grade) => `Gradd ddarllen ${grade}. Gweddol. Byddai geiriau byrrach yn helpu.`,
		hard: (grade) =>
			`Gradd ddarllen ${grade}. Anodd ei ddarllen. Rhowch gynnig ar frawddegau a geiriau byrrach.`,
		long: (words) =>
			plural('cy', words, {
				two: () => 'Mae 2 air yn y frawddeg hiraf. Anelwch at 20 neu lai.',
				other: (many) => `Mae ${many} gair yn y frawddeg hiraf. Anelwch at 20 neu lai.`
			}),
		none: 'Bydd y lefel ddarllen i’w gweld yma wrth i chi ysgrifennu.',
		englishOnly: 'Dim ond ar gyfer Saesneg y gellir mesur y lefel ddarllen.'
	},
	sent: {
		heading: 'Anfonwyd',
		sees: (name) => `Dyma beth mae ${name} yn ei weld nawr:`,
		words: 'eich geiriau',
		offers: (count) =>
			plural('cy', count, {
				one: () => '1 cynnig',
				two: () => '2 gynnig',
				few: () => '3 chynnig',
				many: () => '6 chynnig',
				other: (many) => `${many} cynnig`
			}),
		actions: (count) =>
			plural('cy', count, {
				one: () => '1 peth i’w wneud',
				two: () => '2 beth i’w gwneud',
				few: () => '3 pheth i’w gwneud',
				many: () => '6 pheth i’w gwneud',
				other: (many) => `${many} peth i’w gwneud`
			}),
		plan: 'beth sy’n digwydd i’r cynllun',
		state: (state) => `y cyflwr “${state}”`,
		offline: 'Bydd i’w weld pan fydd gan y ffôn signal. Cewch weld yma pryd y caiff ei ddarllen.'
	},
	withdrawn: 'Tynnwyd yr adroddiad hwn yn ôl. Does dim i’w ateb.',
	today: 'Yn ôl i Heddiw'
};
