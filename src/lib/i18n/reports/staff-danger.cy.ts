import { kindWords } from './kind-words.ts';
import { reportKindsCy } from './report-kinds.cy.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { softenedDay } from '#lib/i18n/welsh-mutations.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { DangerText } from './staff-danger.en.ts';

export const dangerCy: DangerText = {
	title: 'Efallai mewn perygl',
	heading: (name) => `Efallai fod ${name} mewn perygl`,
	noneOpen: 'Nid oes dim ar agor yma',
	noneOpenWhat: 'Os byddant yn ysgrifennu rhywbeth tebyg eto, bydd yn dod gyntaf ar Heddiw.',
	tookBack: (when) =>
		`Tynnwyd hwn yn ôl ganddynt: ${when}. Cedwir y geiriau hyn, oherwydd yr hyn a ddywedant.`,
	call: 'Ffoniwch nhw heddiw. Mewn perygl nawr: 999. Argyfwng iechyd meddwl: GIG 111, opsiwn 2.',
	why: 'Cyfrifiadur ddaeth o hyd i’r geiriau hyn. Gall fod yn anghywir. Nid yw’n penderfynu dim, ac nid oes dim yma byth yn cyfrif.',
	wrote: {
		...kindWords(reportKindsCy, ({ wrote }) => wrote),
		strength: 'Ysgrifennwyd hyn fel un o’u cryfderau.',
		step: 'Ysgrifennwyd hyn am gam.',
		account: 'Ysgrifennwyd hyn wrth roi eu hochr nhw.',
		look: 'Ysgrifennwyd hyn i ofyn am ailedrych.',
		if_then_plan: 'Ysgrifennwyd hyn mewn cynllun “os … yna”.',
		story_note: 'Ysgrifennwyd hyn ar y dudalen amdanyn nhw.',
		message: 'Ysgrifennwyd hyn mewn neges at eu swyddog.',
		agency_reply: 'Ysgrifennodd asiantaeth hyn amdanyn nhw.',
		circumstance: 'Beth ysgrifennon nhw am eu sefyllfa',
		explanation_request: 'Ysgrifennon nhw hyn i gael egluro’r rheolau eto.',
		not_taken: 'Ysgrifennwyd rhywbeth na ellid ei dderbyn. Gallai fod am berygl. Gofynnwch iddynt.'
	},
	more: (count) =>
		plural('cy', count, {
			one: () => 'Ac mewn 1 cofnod arall.',
			two: () => 'Ac mewn 2 gofnod arall.',
			few: () => 'Ac mewn 3 chofnod arall.',
			many: () => 'Ac mewn 6 chofnod arall.',
			other: (many) => `Ac mewn ${many} cofnod arall.`
		}),
	open: 'Darllen y cyfan',
	openFor: (when) => `o ${softenedDay(when)}`,
	done: 'Beth wnaethoch chi?',
	outcome: {
		spoken: 'Siaradais â nhw',
		others_told: 'Dywedais wrth yr heddlu, ambiwlans neu wasanaeth arall',
		no_danger: 'Darllenais ef. Nid yw am berygl'
	},
	words: 'Unrhyw beth y dylai’r swyddog nesaf ei wybod',
	wordsHint: 'I staff. Gallwch adael hwn allan.',
	save: 'Ei dynnu oddi ar y brig',
	saved: 'Mae oddi ar frig Heddiw. Os nad oes ateb eto i’r hyn a ysgrifennwyd, mae’n aros yn ei le ei hun.',
	before: 'Cyn hyn',
	handled: (what, by, when) => `${what}: ${by}, ${withinSentence(when)}`,
	notice: 'Efallai eu bod mewn perygl: ffoniwch heddiw.',
	noticeLink: 'Gweld yr hyn a ysgrifennwyd, a dweud beth a wnaed',
	team: {
		heading: 'Efallai mewn perygl: ffoniwch heddiw',
		intro:
			'Mae hyn yn aros yma nes i rywun ddweud beth a wnaed. Mae eu swyddog yn ei weld hefyd. Os yw’r swyddog i ffwrdd, chi biau ef.',
		since: (when) => `Ysgrifennwyd: ${when}`,
		officer: (name) => `Swyddog: ${name}`,
		open: 'Agor',
		forPerson: (name) => `i ${name}`,
		noneOpenWhat:
			'Os byddant yn ysgrifennu rhywbeth tebyg eto, bydd yn dod gyntaf ar eich tudalen chi ac ar dudalen eu swyddog.',
		saved: 'Mae oddi ar y brig. Os nad oes ateb eto i’r hyn a ysgrifennwyd, mae’n aros am eu swyddog.'
	}
};
