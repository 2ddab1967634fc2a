import { plural } from '#lib/i18n/plural.ts';
import type { TodayText } from './today.en.ts';

export const todayCy: TodayText = {
	title: 'Heddiw',
	heading: 'Heddiw',
	waiting: (count) =>
		plural('cy', count, {
			one: () => 'Mae 1 peth yn aros amdanoch. Mae’r rheswm wrth ei ymyl.',
			two: () => 'Mae 2 beth yn aros amdanoch. Y mwyaf brys sydd gyntaf, gyda’r rheswm wrth ymyl pob un.',
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
		side_given: 'Mae rhywun wedi rhoi ei ochr',
		struggling: 'Mae rhywun yn cael trafferth',
		not_answered: 'Mae rhywbeth yn y ffordd',
		promise_due: 'Beth a addawsom',
		own_say: 'Eu llais eu hunain yn y cynllun',
		claimed_done: 'Camau i’w cadarnhau',
		reflection: 'Myfyrdodau a newyddion da'
	},
	askedFor: (offers) => `Gofynnwyd am: ${offers}.`,
	noWords: 'Ni ysgrifennwyd geiriau.',
	mightNot: 'Dywedodd efallai na fydd yn gallu dod.',
	cannot: 'Dywedodd na fydd yn gallu dod.',
	noReason: 'Nid yw’r rheswm wedi’i roi.',
	claims: (step) => `Dywed fod hyn wedi’i wneud: “${step}”`,
	says: {
		idea: 'Mae ganddynt syniad i’r cynllun.',
		disagreement: 'Nid ydynt yn cytuno â’r cynllun.'
	},
	feels: (feeling) => `Sut mae pethau: ${feeling}.`,
	why: {
		may_be_in_danger: 'Efallai mewn perygl: ffoniwch heddiw',
		relapse: (waited) => `Yn aros am gymorth: ${waited}`,
		before_appointment: (when, left) => `Apwyntiad ${when}: ${left}`,
		side_given: (date) => `Gellir rhoi ei ochr hyd at ${date}. Penderfynwch ar ôl hynny`,
		not_answered: (waited) => `Heb ei ateb eto: ${waited}`,
		promise_due: (date) => `Dywedoch y byddech yn gwneud rhywbeth erbyn ${date}`,
		struggling: (waited) => `Yn teimlo ei bod yn anodd: ${waited}`,
		own_say: (waited: string) => `Heb ei ateb eto: ${waited}`,
		claimed_done: (waited) => `Yn aros am eich gair: ${waited}`,
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
	action: { answer: 'Ateb', open: 'Agor', confirm: 'Cadarnhau' },
	actionFor: (name) => `ar gyfer ${name}`
};
