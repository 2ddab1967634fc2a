import { kindWords } from '#lib/i18n/reports/kind-words.ts';
import { reportKindsCy } from '#lib/i18n/reports/report-kinds.cy.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { softenedDay, onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { TodayText } from './staff-today.en.ts';

export const todayCy: TodayText = {
	title: 'Heddiw',
	heading: 'Heddiw',
	waiting: (count) =>
		plural('cy', count, {
			one: () => 'Mae 1 peth yn aros amdanoch. Mae’r rheswm wrth ei ymyl.',
			two: () => 'Mae 2 beth yn aros amdanoch. Y mwyaf brys sydd gyntaf, gyda’r rheswm wrth ymyl pob un.',
			few: () => 'Mae 3 pheth yn aros amdanoch. Y mwyaf brys sydd gyntaf, gyda’r rheswm wrth ymyl pob un.',
			many: () => 'Mae 6 pheth yn aros amdanoch. Y mwyaf brys sydd gyntaf, gyda’r rheswm wrth ymyl pob un.',
			other: (many) =>
				`Mae ${many} peth yn aros amdanoch. Y mwyaf brys sydd gyntaf, gyda’r rheswm wrth ymyl pob un.`
		}),
	emptyHeading: 'Does dim yn aros amdanoch',
	empty: 'Mae pawb a ysgrifennodd atoch wedi cael ateb. Bydd y peth nesaf i gyrraedd i’w weld yma.',
	emptyPeople: 'Gweld eich pobl',
	group: {
		may_be_in_danger: 'Edrychwch ar y rhain yn gyntaf',
		relapse: 'Diod neu gyffuriau eto: cymorth gyntaf',
		before_appointment: 'Cyn apwyntiad',
		call_wanted: 'Mae rhywun yn gofyn am alwad ffôn',
		to_decide: 'I’w benderfynu',
		contact_due: 'Cysylltu ar ôl colli apwyntiad',
		look_asked: 'I’w weld eto',
		outcome_unknown: 'Mae’r system achosion yn dweud rhywbeth nad ydym yn ei adnabod',
		struggling: 'Mae rhywun yn cael trafferth',
		not_answered: 'Mae rhywbeth yn y ffordd',
		something_changed: 'Mae rhywbeth wedi newid yn eu bywyd',
		promise_due: 'Beth a addawsom',
		pause_look_due: 'Seibiau i edrych arnynt eto',
		restart_due: 'Dechrau eto: i’w lunio',
		own_say: 'Eu llais eu hunain yn y cynllun',
		claimed_done: 'Camau i’w cadarnhau',
		not_delivered: 'Gwaith yn y cynllun nad yw’n digwydd',
		reflection: 'Myfyrdodau a newyddion da'
	},
	askedFor: (offers) => `Gofynnwyd am: ${offers}.`,
	noWords: 'Ni ysgrifennwyd geiriau.',
	mightNot: 'Dywedodd efallai na fydd yn gallu dod.',
	cannot: 'Dywedodd na fydd yn gallu dod.',
	noReason: 'Nid yw’r rheswm wedi’i roi.',
	event: (what, day) => `${what}: ${day}.`,
	recorded: {
		outcome_unknown: (day) => `Cod nad ydym yn ei adnabod yw’r canlyniad ${onWelshDay(day)}.`,
		order_unknown: (day) => `Collwyd ${onWelshDay(day)}, ac nid oes dim yn dweud o dan ba orchymyn.`
	},
	claims: (step) => `Dywed fod hyn wedi’i wneud: “${step}”`,
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
	wouldTalk: 'Byddai’n well ganddynt siarad amdano.',
	feels: (feeling) => `Sut mae pethau: ${feeling}.`,
	why: {
		may_be_in_danger: 'Efallai mewn perygl: ffoniwch heddiw',
		relapse: (waited) => `Yn aros am gymorth: ${waited}`,
		before_appointment: (when, left) => `Apwyntiad ${withinSentence(when)}: ${left}`,
		call_wanted: (waited) => `Byddai’n well ganddynt gael galwad nag ysgrifennu: ${waited}`,
		sent_back: (date) => `Anfonodd rheolwr y penderfyniad yn ôl. Erbyn ${date}`,
		to_decide: (date) => `Gellir penderfynu nawr. Erbyn ${date}`,
		decision_overdue: (date) => `Roedd angen y penderfyniad erbyn ${date}`,
		contact_due: {
			first: (date) => `Nid oes neb wedi ceisio cysylltu. Roedd angen y cyswllt cyntaf erbyn ${date}`,
			second: (date) =>
				`Dim ond un ffordd a brofwyd, a daeth yr amser i ben ${onWelshDay(date)}. Rhowch gynnig ar ffordd arall`
		},
		look_asked: (waited) => `Yn gofyn am ailedrych ar y penderfyniad: ${waited}`,
		restart_due: (days) =>
			plural('cy', days, {
				zero: () => 'Ni ddaw dim i ben hebddo: yn ddyledus ers heddiw',
				one: () => 'Ni ddaw dim i ben hebddo: yn ddyledus ers 1 diwrnod',
				two: () => 'Ni ddaw dim i ben hebddo: yn ddyledus ers 2 ddiwrnod',
				other: (many) => `Ni ddaw dim i ben hebddo: yn ddyledus ers ${many} diwrnod`
			}),
		side_given: (date) => `Gellir rhoi ei ochr hyd at ${softenedDay(date)}. Penderfynwch ar ôl hynny`,
		not_answered: (waited) => `Heb ei ateb eto: ${waited}`,
		something_changed: (waited) => `Wedi newid, ac nid edrychwyd ar y cynllun eto: ${waited}`,
		promise_due: (date) => `Dywedoch y byddech yn gwneud rhywbeth erbyn ${date}`,
		pause_look_due: (date, waited) => `Dywedoch y byddech yn edrych eto ${onWelshDay(date)}: ${waited}`,
		outcome_unknown: (waited) => `Dywedwch beth mae’n ei olygu. Nid agorwyd dim: ${waited}`,
		order_unknown: (waited) => `Dewiswch y gorchymyn. Nid agorwyd dim: ${waited}`,
		struggling: (waited) => `Yn teimlo ei bod yn anodd: ${waited}`,
		own_say: (waited: string) => `Heb ei ateb eto: ${waited}`,
		claimed_done: (waited) => `Yn aros am eich gair: ${waited}`,
		not_delivered: (waited) => `Heb ei ddatrys eto: ${waited}`,
		reflection: (waited) => `Heb ei ateb eto: ${waited}`,
		good_news: (waited) => `Newyddion da: ${waited}`
	},
	left: {
		hours: (count) =>
			plural('cy', count, {
				zero: () => 'llai nag awr',
				one: () => '1 awr',
				other: (many) => `${many} awr`
			}),
		days: (count) =>
			plural('cy', count, {
				one: () => '1 diwrnod',
				two: () => '2 ddiwrnod',
				other: (many) => `${many} diwrnod`
			})
	},
	waited: {
		today: 'daeth heddiw',
		days: (count) =>
			plural('cy', count, {
				one: () => 'yn aros ers 1 diwrnod',
				two: () => 'yn aros ers 2 ddiwrnod',
				other: (many) => `yn aros ers ${many} diwrnod`
			})
	},
	action: { answer: 'Ateb', open: 'Agor', confirm: 'Cadarnhau', decide: 'Penderfynu', drawUp: 'Ei lunio' },
	actionFor: (name) => `ar gyfer ${name}`
};
