import { softenedDay, withWelsh, onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import { plural } from '#lib/domain/text/plural.ts';
import { capitalised, withinSentence } from '#lib/i18n/dates.ts';
import type { PersonText } from './staff-person.en.ts';

export const personCy: PersonText = {
	title: 'Person',
	planTitle: 'Cynllun',
	appointmentsTitle: 'Apwyntiadau',
	reportsTitle: 'Adroddiadau un person',
	tabs: 'Am y person hwn',
	tab: {
		overview: 'Trosolwg',
		plan: 'Cynllun',
		appointments: 'Apwyntiadau',
		reports: 'Adroddiadau',
		fairness: 'Tegwch'
	},
	recorded: 'Mae agor y dudalen hon yn cael ei gofnodi.',
	facts: {
		heading: 'Ffeithiau',
		born: 'Dyddiad geni',
		language: 'Iaith',
		crn: 'Cyfeirnod',
		called: 'Enw i’w ddefnyddio',
		order: 'Gorchymyn',
		noOrder: 'Dim gorchymyn ar gofnod',
		runs: (from, until) => `${from} tan ${softenedDay(until)}`,
		from: (from) => `O ${softenedDay(from)}`,
		until: (until) => `Hyd at ${softenedDay(until)}`,
		next: 'Apwyntiad nesaf',
		noNext: 'Dim un wedi’i drefnu',
		waits: 'Yn aros amdanoch'
	},
	standing: {
		heading: 'Ble maent yn sefyll',
		asTheySee: 'Fel y mae’r person yn ei ddarllen:',
		record: 'Agor y cofnod tegwch',
		noDecision: 'Ffeithiau a dyddiadau yn unig. Chi sy’n penderfynu, ar ôl clywed eu hochr nhw.'
	},
	requirements: {
		heading: 'Gofynion',
		none: 'Dim gofynion ar gofnod.',
		endedOn: (on) => `Daeth i ben ${onWelshDay(on)}`,
		ended: 'Wedi dod i ben; nid yw’r diwrnod ar gofnod',
		wasExpected: (on) => `Disgwylid iddo ddod i ben ${onWelshDay(on)}; ni chofnodwyd diwedd`,
		done: {
			days: (done, of) =>
				plural('cy', of, {
					two: () => `${done} o 2 ddiwrnod wedi’u gwneud`,
					other: (many) => `${done} o ${many} diwrnod wedi’u gwneud`
				}),
			hours: (done, of) => `${done} o ${of} awr wedi’u gwneud`,
			sessions: (done, of) => `${done} o ${of} sesiwn wedi’u gwneud`,
			months: (done, of) =>
				plural('cy', of, {
					two: () => `${done} o 2 fis wedi’u gwneud`,
					other: (many) => `${done} o ${many} mis wedi’u gwneud`
				})
		},
		inAll: {
			days: (of) => plural('cy', of, { two: () => '2 ddiwrnod', other: (many) => `${many} diwrnod` }),
			hours: (of) => plural('cy', of, { other: (many) => `${many} awr` }),
			sessions: (of) => plural('cy', of, { other: (many) => `${many} sesiwn` }),
			months: (of) => plural('cy', of, { two: () => '2 fis', other: (many) => `${many} mis` })
		},
		unknown: (all) => `${all} i gyd. Nid yw faint sydd wedi’i wneud wedi’i gofnodi yma.`
	},
	staffOnly: {
		heading: 'Dim ond staff sy’n gweld hwn',
		hint: 'Nid yw byth yn cyrraedd ffôn.',
		topics: {
			circumstance: 'Amgylchiadau',
			referral: 'Atgyfeiriad',
			enforcement: 'Hanes gorfodi',
			requirement_note: 'Nodyn ar ofyniad',
			requirement_end: 'Pam y daeth gofyniad i ben',
			strengths: 'Cryfderau, o’r asesiad',
			motivation: 'Awydd i newid, o’r asesiad'
		}
	},
	code: {
		heading: 'Cod mewngofnodi',
		hint: 'Rhowch ef wyneb yn wyneb. Mae gwneud un newydd yn dod â’r un blaenorol i ben.',
		make: 'Gwneud cod mewngofnodi',
		cardHeading: 'Eich cod ar gyfer Waymark',
		expires: (when) => `Mae’n gweithio tan ${softenedDay(when)}, unwaith.`,
		steps: [
			'Agorwch y cyfeiriad hwn ar eich ffôn:',
			'Teipiwch y cod hwn a’r dyddiad y cawsoch eich geni.',
			'Dewiswch PIN o chwe rhif. Chi yn unig biau ef.'
		],
		once: 'Dyma’r unig dro y bydd y cod i’w weld yma. Argraffwch ef neu nodwch ef nawr.',
		print: 'Argraffu’r cerdyn hwn',
		gone: 'Dangoswyd y cod hwn o’r blaen ac nid yw wedi’i gadw. Gwnewch un newydd.',
		hide: 'Cuddio’r cod',
		lost: 'Os collwch y cerdyn hwn, gofynnwch i’ch swyddog am god newydd.'
	},
	plan: {
		heading: 'Cynllun',
		band: { now: 'Nawr', next: 'Nesaf', later: 'Yn nes ymlaen', done: 'Wedi’i wneud' },
		none: {
			now: 'Does dim ar gyfer nawr.',
			next: 'Does dim yn dod nesaf.',
			later: 'Does dim ar gyfer yn nes ymlaen.',
			done: ''
		},
		doneCount: (count) =>
			plural('cy', count, {
				one: () => '1 cam wedi’i wneud',
				two: () => '2 gam wedi’u gwneud',
				few: () => '3 cham wedi’u gwneud',
				many: () => '6 cham wedi’u gwneud',
				other: (many) => `${many} cam wedi’u gwneud`
			}),
		empty: 'Nid oes cynllun eto',
		emptyWhy: 'Pan ddaw nodau a chamau, byddant i’w gweld yma yn eu trefn.',
		by: (date) => `erbyn ${date}`,
		goal: (goal) => `Nod: ${goal}`,
		allReasons: 'Pob rheswm dros ei le',
		because: 'Oherwydd',
		doing: 'Beth rydym yn ei wneud am hyn',
		lookAgain: 'Edrych eto',
		gaps: 'Gwaith nad yw’n digwydd',
		noGaps: 'Dim bylchau ar gofnod.',
		gapsNote: 'Nid bai’r person yw dim o hyn.',
		agreement: {
			agreed: 'Roedd yn cytuno.',
			not_agreed: 'Nid oedd yn cytuno â’r cyfan.',
			could_not_answer: 'Nid oedd yn gallu dweud a yw’n cytuno.'
		},
		agreedOn: (date) => `Aethpwyd drwyddo ddiwethaf ${onWelshDay(date)}.`,
		lastAgreed: (on) => `Cytunodd ddiwethaf ${onWelshDay(on)}.`,
		disagreedSince: (on) =>
			`Dywedodd nad yw’n cytuno â’r cynllun ${onWelshDay(on)}. Mae’r ddau yn aros ar y cofnod.`,
		notKeptHere:
			'Nid yw’r cynllun fel y cytunodd ag ef wedi’i gadw yma, felly nid yw’n hysbys beth newidiodd wedyn.',
		ownWords: 'Beth ddywedodd am y cynllun',
		strengths: 'Cryfderau'
	},
	claim: {
		heading: 'Dywed fod hwn wedi’i wneud',
		when: (saved) => saved,
		doneOn: (on) => `Wedi’i wneud ${onWelshDay(on)}, yn ôl y person`,
		noWords: 'Ni ysgrifennwyd geiriau.',
		words: 'Ychydig eiriau i’r person',
		wordsHint: 'Os nad yw wedi’i wneud eto, dywedwch beth sydd ar goll. Bydd hwn yn cael ei ddarllen.',
		confirm: 'Cadarnhau: mae wedi’i wneud',
		notYet: 'Ddim eto, oherwydd …',
		wordsMissing: 'Dywedwch beth sydd ar goll, fel bod y person yn gwybod beth i’w wneud.',
		confirmed: 'Wedi’i gadarnhau. Mae’r cam hwn nawr i’w weld fel un wedi’i wneud.',
		answered: 'Anfonwyd. Mae eich geiriau nawr i’w gweld gyda’r cam hwn.',
		answeredBefore: (by, when) => `Atebwyd gan ${by}, ${withinSentence(when)}`
	},
	gap: {
		need_without_step: (area, linked) => `${area}: ${linked}, a does dim cam ar ei gyfer.`,
		step_without_referral: (what) => `${what}: asiantaeth sydd i wneud hwn, a does dim atgyfeiriad.`,
		referral_without_answer: (what, since) => `${what}: gofynnwyd, dim ateb ers ${since}.`,
		agency_silent: (what, since) => `${what}: dim gair gan yr asiantaeth ers ${since}.`,
		declined_by_person: (what, since) => `${what}: nid oedd y person ei eisiau (${since}).`,
		declined_by_agency: (what, since) => `${what}: gwrthododd yr asiantaeth (${since}).`,
		not_available_in_area: (what, since) => `${what}: nid yw ar gael yn yr ardal hon (${since}).`,
		waiting_list: (what, since) => `${what}: ar restr aros ers ${since}.`,
		look_again_due: (what, date) => `${what}: roedd i’w weld eto ${onWelshDay(date)}.`,
		pause_look_due: (date) => `Mae’r cynllun ar saib: roedd i’w weld eto ${onWelshDay(date)}.`,
		referral_check_due: (what, date) => `${what}: roedd yr asiantaeth i’w holi eto ${onWelshDay(date)}.`,
		court_work_held: (what) => `${what}: y llys a orchmynnodd hwn, ac mae’n cael ei ddal yn ôl.`,
		prerequisite_cycle: (steps) => `Mae’r camau hyn yn aros am ei gilydd: ${steps}.`,
		plan_not_reviewed: (since) => `Aethpwyd drwy’r cynllun hwn ddiwethaf ${onWelshDay(since)}.`,
		change_without_review: (change, on) => `${change} (${on}), ac nid aethpwyd drwy’r cynllun ers hynny.`,
		told_change: (_, on) =>
			`Dywedwyd wrthym fod rhywbeth wedi newid yn eu bywyd (${on}), ac nid edrychwyd ar y cynllun ers hynny.`
	},
	gapClears: {
		need_without_step: 'Ychwanegwch gam at nod yn y maes hwn.',
		step_without_referral: 'Gwnewch atgyfeiriad ar gyfer y cam, neu dywedwch pwy arall sy’n ei wneud.',
		referral_without_answer: 'Holwch yr asiantaeth, a chofnodwch beth mae’n ei ddweud.',
		agency_silent: 'Holwch yr asiantaeth sut mae’n mynd, a chofnodwch ei bod wedi dweud wrthym.',
		declined_by_person: 'Trafodwch ffordd arall. Newidiwch y cam, neu tynnwch ef allan gan roi rheswm.',
		declined_by_agency:
			'Gofynnwch i asiantaeth arall. Neu newidiwch y cam, neu tynnwch ef allan gan roi rheswm.',
		not_available_in_area:
			'Chwiliwch am beth sydd ar gael yn ei le, ac atgyfeiriwch yno neu newidiwch y cam.',
		waiting_list:
			'Cofnodwch y dechrau pan fydd yr asiantaeth yn dechrau. Tan hynny, dywedwch beth sydd ar gael yn y cyfamser.',
		look_again_due:
			'Edrychwch ar y cam gyda’r person. Rhowch ddiwrnod newydd, neu dywedwch ble mae’n sefyll.',
		pause_look_due: 'Edrychwch ar y saib gyda’r person. Dewch ag ef i ben, neu rhowch ddiwrnod newydd.',
		referral_check_due:
			'Holwch yr asiantaeth, a chofnodwch beth mae’n ei ddweud gyda diwrnod newydd i edrych eto.',
		court_work_held: 'Symudwch yr hyn sy’n dal y cam yn ôl, neu dewch â’i nod yn ôl i’r cynllun.',
		prerequisite_cycle: 'Tynnwch un o’r camau hyn o’r hyn y mae un arall yn aros amdano.',
		plan_not_reviewed: 'Ewch drwy’r cynllun gyda’r person, a chofnodwch beth mae’n ei ddweud.',
		change_without_review:
			'Ewch drwy’r cynllun gyda’r person yng ngoleuni hyn, a chofnodwch beth mae’n ei ddweud.',
		told_change: 'Atebwch yr hyn a ddywedwyd wrthych, ac edrychwch eto ar y cynllun gyda’ch gilydd.'
	},
	gapClearing: (what) => `Beth sy’n ei ddatrys: ${what}`,
	gapPart: {
		linkedToHarm: 'yn gysylltiedig â niwed',
		linkedToReoffending: 'yn gysylltiedig ag aildroseddu',
		expected: (date) => `Disgwylir tua ${date}.`,
		paused: (days) =>
			plural('cy', days, {
				one: () => 'Nid yw 1 diwrnod o saib yn cael ei gyfrif.',
				two: () => 'Nid yw 2 ddiwrnod o saib yn cael eu cyfrif.',
				other: (many) => `Nid yw ${many} diwrnod o saib yn cael eu cyfrif.`
			}),
		neverReviewed: 'Nid aethpwyd drwy’r cynllun hwn eto.',
		looseReferral: 'Atgyfeiriad heb gam'
	},
	change: {
		moved_home: 'Symud cartref',
		job: 'Newid swydd',
		relapse: 'Ailwaelu',
		two_missed_appointments: 'Colli dau apwyntiad',
		new_child_duty: 'Dyletswydd newydd dros blentyn',
		warning: 'Rhybudd',
		release: 'Rhyddhau'
	},
	appointments: {
		heading: 'Apwyntiadau',
		replied: (reply, when) => `Eu hateb: ${reply}. ${when}`,
		coming: 'I ddod',
		past: 'Wedi bod',
		noneComing: 'Does dim wedi’i drefnu.',
		nonePast: 'Dim apwyntiadau blaenorol ar gofnod.',
		when: 'Pryd',
		what: 'Beth',
		reply: 'Ateb',
		outcome: 'Beth ddigwyddodd',
		noOutcome: 'Dim canlyniad wedi’i gofnodi',
		because: (reason) => `Rheswm: ${reason}`,
		dueBy: (date) => `Gellir rhoi eu hochr hyd at ${softenedDay(date)}`,
		cancelled: 'Ddim yn digwydd',
		enforceable: 'Rhaid cadw hwn',
		reported: 'Ysgrifennwyd am hwn',
		with: (name) => capitalised(withWelsh(name))
	},
	reports: {
		heading: 'Adroddiadau a myfyrdodau',
		none: 'Dim byd wedi’i ysgrifennu eto',
		noneWhy: 'Bydd beth sy’n cael ei rannu gyda chi i’w weld yma.',
		plans: {
			heading: 'Eu cynlluniau os-yna',
			intro: (name) =>
				`${name} a wnaeth y rhain, a gall eu newid neu eu gollwng. Nid ydynt byth yn dystiolaeth. Gallwch sôn amdanynt wrth ateb.`,
			says: (condition, action) => `Os ${condition}, yna byddaf yn ${action}`,
			made: (when) => `Gwnaed: ${when}`,
			changed: (when) => `Newidiwyd: ${when}`,
			against: (what) => `Yn erbyn: ${what}`,
			aboutAppointment: (when) => `Ar gyfer yr apwyntiad: ${when}`,
			aboutStep: (step) => `Ar gyfer y cam “${step}”`
		}
	}
};
