import { diaryCy } from './staff-diary.cy.ts';
import { kindWords } from '#lib/i18n/reports/kind-words.ts';
import { reportKindsCy } from '#lib/i18n/reports/report-kinds.cy.ts';
import { capitalised, withinSentence } from '#lib/i18n/dates.ts';
import { softenedDay, onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { TodayText } from './staff-today.en.ts';

export const todayCy: TodayText = {
	title: 'Heddiw',
	covering: (name, day) => `Rydych yn cymryd lle ${name} tan ${softenedDay(day)}.`,
	emptyHeading: 'Does dim yn aros amdanoch',
	empty: 'Mae pawb a ysgrifennodd atoch wedi cael ateb. Bydd y peth nesaf i gyrraedd i’w weld yma.',
	emptyPeople: 'Gweld eich pobl',
	noPeople: {
		heading: 'Does gennych chi neb eto',
		next: 'Cyn gynted ag y bydd achos yn eich enw, bydd yma: eich apwyntiadau, a beth sy’n aros amdanoch.',
		ask: 'Eich rheolwr sy’n rhoi achosion i chi. Gall pwy bynnag sy’n rhedeg Waymark ddod â nhw o’r system achosion hefyd.'
	},
	group: {
		may_be_in_danger: 'Efallai mewn perygl',
		relapse: 'Diod neu gyffuriau eto: cymorth gyntaf',
		before_appointment: 'Cyn apwyntiad',
		their_side: 'Ar ôl colli apwyntiad: ffonio, cysylltu neu benderfynu',
		messages: 'Negeseuon i’w hateb',
		outcomes: 'Canlyniadau',
		in_the_way: 'Mae rhywbeth yn y ffordd',
		promised: 'Beth a addawsom',
		plan: 'Y cynllun: i’w gadarnhau, ei ateb neu ei lunio',
		case_system: 'Mae’r system achosion yn dweud rhywbeth arall',
		nobody_booked: 'Dim apwyntiad nesaf',
		not_explained: 'Canlyniadau i’w hegluro',
		not_arriving: 'Negeseuon testun ac e-byst nad ydynt yn cyrraedd',
		not_delivered: 'Gwaith yn y cynllun nad yw’n digwydd',
		good_to_read: 'Newyddion da a myfyrdodau'
	},
	filter: {
		may_be_in_danger: 'Perygl',
		relapse: 'Diod neu gyffuriau',
		before_appointment: 'Cyn apwyntiad',
		their_side: 'Ar ôl colli',
		messages: 'Negeseuon',
		outcomes: 'Canlyniadau',
		in_the_way: 'Yn y ffordd',
		promised: 'Addewidion',
		plan: 'Cynllun',
		case_system: 'System achosion',
		nobody_booked: 'Dim apwyntiad nesaf',
		not_explained: 'I’w egluro',
		not_arriving: 'Ddim yn cyrraedd',
		not_delivered: 'Ddim yn digwydd',
		good_to_read: 'Newyddion da'
	},
	waits: {
		heading: 'Beth sy’n aros',
		jump: (count) => `Beth sy’n aros: ${count}`,
		filters: 'Dangos',
		all: 'Popeth',
		overdue: 'Hwyr',
		person: 'Un person',
		whose: 'Pwy',
		everyone: 'Pawb',
		show: 'Dangos',
		nothing: 'Does dim o’r math hwn yn aros nawr.',
		showAll: 'Dangos popeth sy’n aros',
		keys: { before: 'Bysellau, pan fyddwch yn y rhestr:', move: 'symud', open: 'agor', answer: 'ateb' },
		late: 'hwyr',
		notToday: 'Nid heddiw',
		notTodayFor: (name) => `ar gyfer ${name}`,
		later: 'Wedi’u gadael tan ddiwrnod arall',
		leftBy: (name, day) => `Gadawodd ${name} hwn tan ${softenedDay(day)}.`,
		change: 'Newid'
	},
	diary: diaryCy,
	cameLate: (outcome) => `${outcome}, yn hwyr`,
	lastAt: (day) => `Apwyntiad diwethaf: ${day}.`,
	noLastAt: 'Dim apwyntiad eto o dan y gorchymyn hwn.',
	chose: {
		none_works: 'Nid oes un o’r amseroedd a gynigiwyd yn gweithio iddyn nhw.',
		not_free: 'Dewison nhw amser a gynigiwyd, ac nid oedd yn rhydd mwyach.',
		past: 'Dewison nhw amser a gynigiwyd, ac roedd wedi mynd heibio erbyn hynny.',
		begun: 'Dewison nhw amser a gynigiwyd ar ôl i’r cyntaf ddechrau.',
		changed: 'Dewison nhw amser a gynigiwyd, ac roedd rhywbeth wedi newid erbyn hynny.',
		officer_changed: 'Dewison nhw amser a gynigiodd eu swyddog blaenorol.'
	},
	forAppointment: (when) => `Ar gyfer ${withinSentence(when)}.`,
	nobodySaid: (what, when) => `${what}, ${withinSentence(when)}. A ddaethon nhw?`,
	askedFor: (offers) => `Gofynnwyd am: ${offers}.`,
	mightNot: 'Dywedodd efallai na fydd yn gallu dod.',
	cannot: 'Dywedodd na fydd yn gallu dod.',
	noReason: 'Nid yw’r rheswm wedi’i roi.',
	event: (what, day) => `${what}: ${day}.`,
	recorded: {
		outcome_unknown: (day) => `Cod nad ydym yn ei adnabod yw’r canlyniad ${onWelshDay(day)}.`,
		order_unknown: (day) => `Collwyd ${onWelshDay(day)}, ac nid oes dim yn dweud o dan ba orchymyn.`
	},
	storyNoted: 'Cywirwyd rhywbeth ar y dudalen amdanyn nhw.',
	moreStoryNotes: (count) =>
		plural('cy', count, {
			one: () => 'Ac 1 arall o’r rhain.',
			other: (many) => `A ${many} arall o’r rhain.`
		}),
	asksToExplain: 'Yn gofyn i rywun egluro’r canlyniadau eto.',
	notExplained: {
		start: 'Nid oes neb wedi nodi bod y canlyniadau wedi’u hegluro.',
		changed:
			'Mae rheol yn newydd ers i esboniadau gael eu nodi yma. Nid oes neb wedi nodi ei bod wedi’i hegluro.'
	},
	explainedLast: (day) => `Mae’r gorchymyn wedi newid ers iddo gael ei egluro: ${day}.`,
	notArriving: {
		text: 'Nid yw negeseuon testun yn cyrraedd. Gofynnwch am y rhif cywir.',
		email: 'Nid yw e-byst yn cyrraedd. Gofynnwch am y cyfeiriad cywir.'
	},
	claims: (step) => `Dywed fod hyn wedi’i wneud: “${step}”`,
	differs: {
		case: (count) =>
			plural('cy', count, {
				one: () => 'Mae 1 o’u manylion yn wahanol yno.',
				other: (many) => `Mae ${many} o’u manylion yn wahanol yno.`
			}),
		plan: (count) =>
			plural('cy', count, {
				one: () => 'Mae 1 peth yn y cynllun yn wahanol yno.',
				two: () => 'Mae 2 beth yn y cynllun yn wahanol yno.',
				few: () => 'Mae 3 pheth yn y cynllun yn wahanol yno.',
				many: () => 'Mae 6 pheth yn y cynllun yn wahanol yno.',
				other: (many) => `Mae ${many} peth yn y cynllun yn wahanol yno.`
			})
	},
	moved: {
		came: (count) =>
			plural('cy', count, {
				one: () => 'Daeth 1 achos atoch',
				other: (many) => `Daeth ${many} achos atoch`
			}),
		went: (count) =>
			plural('cy', count, {
				one: () => 'Aeth 1 achos oddi wrthych',
				other: (many) => `Aeth ${many} achos oddi wrthych`
			}),
		cameFrom: (count, name) =>
			plural('cy', count, {
				one: () => `Daeth 1 achos atoch oddi wrth ${name}`,
				other: (many) => `Daeth ${many} achos atoch oddi wrth ${name}`
			}),
		cameFromNobody: (count) =>
			plural('cy', count, {
				one: () => 'Daeth 1 achos heb swyddog atoch',
				other: (many) => `Daeth ${many} achos heb swyddog atoch`
			}),
		wentTo: (count, name) =>
			plural('cy', count, {
				one: () => `Aeth 1 achos oddi wrthych at ${name}`,
				other: (many) => `Aeth ${many} achos oddi wrthych at ${name}`
			}),
		since: (day, by) => `Ers ${day}. Newidiwyd gan ${by}.`,
		reason: (words) => `Rheswm: ${words}`,
		noAccess: 'Ni allwch agor y rhain mwyach. Gofynnwch i’r swyddog newydd.',
		seen: 'Rwyf wedi gweld hwn'
	},
	says: kindWords(reportKindsCy, ({ says }) => says),
	since: (day) => `Ers ${day}`,
	moreGaps: (count) =>
		plural('cy', count, {
			one: () => 'Mae 1 peth arall yn y cynllun hwn.',
			two: () => 'Mae 2 beth arall yn y cynllun hwn.',
			few: () => 'Mae 3 pheth arall yn y cynllun hwn.',
			many: () => 'Mae 6 pheth arall yn y cynllun hwn.',
			other: (many) => `Mae ${many} peth arall yn y cynllun hwn.`
		}),
	messages: (count) =>
		plural('cy', count, {
			one: () => 'Maent wedi ysgrifennu neges.',
			two: () => 'Maent wedi ysgrifennu 2 neges.',
			few: () => 'Maent wedi ysgrifennu 3 neges.',
			many: () => 'Maent wedi ysgrifennu 6 neges.',
			other: (many) => `Maent wedi ysgrifennu ${many} neges.`
		}),
	wouldTalk: 'Byddai’n well ganddynt siarad amdano.',
	feels: (feeling) => `Sut mae pethau: ${feeling}.`,
	why: {
		may_be_in_danger: 'Ffoniwch heddiw',
		relapse: (waited) => capitalised(waited),
		before_appointment: (left) => `Ymhen ${left}`,
		call_wanted: (waited) => `Yn gofyn am alwad: ${waited}`,
		sent_back: (date) => `Anfonwyd yn ôl. Penderfynwch erbyn ${date}`,
		to_decide: (date) => `Penderfynwch erbyn ${date}`,
		decision_overdue: (date) => `Roedd ei angen erbyn ${date}`,
		side_given: (date) => `Penderfynwch ar ôl ${softenedDay(date)}`,
		contact_due: {
			first: (date) => `Cyswllt cyntaf: erbyn ${date}`,
			second: (date) => `Ffordd arall: daeth yr amser i ben ${onWelshDay(date)}`
		},
		look_asked: (waited) => `Yn gofyn am ailedrych: ${waited}`,
		message: (waited) => `Neges: ${waited}`,
		restart_due: (days) =>
			plural('cy', days, {
				zero: () => 'Dechrau eto yn ddyledus',
				one: () => 'Dechrau eto yn ddyledus ers 1 diwrnod',
				two: () => 'Dechrau eto yn ddyledus ers 2 ddiwrnod',
				other: (many) => `Dechrau eto yn ddyledus ers ${many} diwrnod`
			}),
		not_answered: (waited) => capitalised(waited),
		something_changed: (waited) => `Newid: ${waited}`,
		promise_due: (date) => `Dywedoch erbyn ${date}`,
		pause_look_due: (date) => `Edrych eto: ${date}`,
		outcome_unknown: () => 'Dywedwch beth mae’n ei olygu',
		order_unknown: () => 'Dewiswch y gorchymyn',
		outcome_missing: (waited) => capitalised(waited),
		struggling: (waited) => `Yn ei chael yn anodd: ${waited}`,
		own_say: (waited) => `Eu llais: ${waited}`,
		story_noted: (waited) => `I’w ddarllen: ${waited}`,
		claimed_done: (waited) => `I’w gadarnhau: ${waited}`,
		import_differs: (waited) => capitalised(waited),
		nobody_booked: (waited) => capitalised(waited),
		agency_answered: (waited) => `Atebodd asiantaeth: ${waited}`,
		explain_asked: (waited) => `Gofyn i’w egluro: ${waited}`,
		not_explained: () => 'Eglurwch, a’i nodi',
		not_arriving: (waited) => capitalised(waited),
		not_delivered: (waited) => capitalised(waited),
		reflection: (waited) => capitalised(waited),
		good_news: (waited) => capitalised(waited)
	},
	left: {
		minutes: (count) =>
			plural('cy', count, {
				one: () => '1 munud',
				two: () => '2 funud',
				other: (many) => `${many} munud`
			}),
		hours: (count) => plural('cy', count, { one: () => '1 awr', other: (many) => `${many} awr` }),
		days: (count) =>
			plural('cy', count, {
				one: () => '1 diwrnod',
				two: () => '2 ddiwrnod',
				other: (many) => `${many} diwrnod`
			})
	},
	waited: {
		today: 'heddiw',
		days: (count) =>
			plural('cy', count, {
				one: () => '1 diwrnod',
				two: () => '2 ddiwrnod',
				other: (many) => `${many} diwrnod`
			})
	},
	action: {
		answer: 'Ateb',
		open: 'Agor',
		confirm: 'Cadarnhau',
		decide: 'Penderfynu',
		choose: 'Dewis',
		drawUp: 'Ei lunio'
	},
	actionFor: (name) => `ar gyfer ${name}`,
	putOff: {
		title: 'Nid heddiw',
		heading: 'Ei adael tan ddiwrnod arall',
		back: 'Yn ôl i Heddiw',
		what: 'Beth sy’n aros',
		until: 'Pryd mae i fod yma eto?',
		untilHint: 'Diwrnod o fewn y 28 diwrnod nesaf.',
		days: { tomorrow: 'Yfory', nextWeek: 'Ymhen wythnos', other: 'Diwrnod arall' },
		words: 'Pam y gall aros?',
		wordsNeeded:
			'Mae’n frys neu’n hwyr, felly dywedwch pam. Bydd pwy bynnag sy’n cymryd eich lle yn darllen hwn.',
		wordsIfLate: (day) =>
			`Mae ei angen os yw’n aros yn hwy na ${softenedDay(day)}. Bydd pwy bynnag sy’n cymryd eich lle yn ei ddarllen.`,
		wordsFree: 'Gallwch adael hwn yn wag. Bydd pwy bynnag sy’n cymryd eich lle yn ei ddarllen.',
		forYou:
			'O’ch rhestr chi yn unig y mae’n mynd. Bydd pwy bynnag sy’n cymryd eich lle yn ei weld o hyd, gyda’ch rheswm.',
		comesBack: 'Os daw rhywbeth newydd amdano, bydd yma eto ar unwaith.',
		save: 'Ei adael tan hynny',
		bringBack: 'Ei roi yn ôl ar Heddiw nawr',
		danger: 'Gallai bywyd fod mewn perygl. Ni ellir gadael hwn tan ddiwrnod arall.',
		openDanger: 'Agor yr hyn a ysgrifennwyd',
		gone: 'Nid yw hwn yn aros mwyach. Efallai fod rhywun wedi’i wneud yn y cyfamser.',
		saved: (name, day) => `Gadawyd tan ${softenedDay(day)}: ${name}.`
	}
};
