import type { planReasonsEn } from './plan-reasons.en.ts';
import { quoted, sentences } from './reason-sentences.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';

const thenWork = (step: string | null) =>
	`cyn y gall ${step === null ? 'camau eraill' : quoted(step)} weithio`;

/** What the person reads. */
export const planReasonsCy: typeof planReasonsEn = {
	claimed: (on) =>
		`Fe ddywedoch chi ${onWelshDay(on)} eich bod wedi gwneud hyn. Bydd eich swyddog yn eich ateb.`,
	courtOrdered: () =>
		"Mae hyn yn un o reolau eich gorchymyn neu eich trwydded, felly mae'n dod o flaen y gweddill.",
	safetyStep: () => "Mae hyn yn dod gyntaf oherwydd ei fod am gadw'n ddiogel a gwybod eich rheolau.",
	referEarly: (step, _waitDays, neededOn) =>
		neededOn === null
			? `Rydym yn gofyn nawr oherwydd y gall yr amser aros fod yn hir: ${quoted(step)}.`
			: `Gall yr amser aros fod yn hir, felly rydym yn gofyn nawr: ${quoted(step)}. Mae angen hyn erbyn ${neededOn}.`,
	steadyBaseFirst: {
		accommodation: (step) => `Mae hyn yn dod gyntaf oherwydd bod angen lle i fyw arnoch ${thenWork(step)}.`,
		employment_and_education: (step) =>
			`Mae hyn yn dod gyntaf oherwydd bod angen pethau sylfaenol at waith arnoch ${thenWork(step)}.`,
		finances: (step) =>
			`Mae hyn yn dod gyntaf oherwydd bod angen arian yn dod i mewn arnoch ${thenWork(step)}.`,
		drug_use: (step) =>
			`Mae hyn yn dod gyntaf oherwydd bod angen help gyda chyffuriau arnoch ${thenWork(step)}.`,
		alcohol_use: (step) =>
			`Mae hyn yn dod gyntaf oherwydd bod angen help gydag alcohol arnoch ${thenWork(step)}.`,
		health_and_wellbeing: (step) =>
			`Mae hyn yn dod gyntaf oherwydd bod angen gofalu am eich iechyd ${thenWork(step)}.`,
		personal_relationships_and_community: (step) =>
			`Mae hyn yn dod gyntaf oherwydd bod angen pobl o'ch plaid arnoch ${thenWork(step)}.`,
		thinking_behaviours_and_attitudes: (step) =>
			`Mae hyn yn dod gyntaf oherwydd bod angen i fywyd fod yn dawelach ${thenWork(step)}.`
	},
	opensSteps: (step) =>
		step === null
			? "Gall camau eraill ddechrau pan fydd hyn wedi'i wneud."
			: `Pan fydd hyn wedi'i wneud, gallwch ddechrau ${quoted(step)}.`,
	chosen: () => 'Chi ddewisodd ddechrau gyda hwn.',
	waitedLong: (since) => `Rydych wedi bod yn aros am hyn ers ${since}.`,
	underWay: () => 'Mae gwaith ar hyn wedi dechrau, felly mae’n mynd yn ei flaen nawr.',
	ready: () => 'Nid oes dim yn y ffordd, felly gall hyn ddechrau nawr.',
	enoughForNow: () => "Mae gennych ddigon i'w wneud am y tro, felly hwn sydd nesaf.",
	courtStarts: (on) => `Mae'r rheol hon yn dechrau ${onWelshDay(on)}.`,
	safetyFirst: () => 'Rydym yn gwneud yn siŵr yn gyntaf eich bod yn ddiogel, felly mae hyn yn aros am y tro.',
	paused: (on) => `Mae hyn ar saib. Y diwrnod i edrych eto yw ${on}.`,
	cannotBeDoneYet: (lookAgainOn) =>
		lookAgainOn === null
			? "Nid oes modd gwneud hyn eto, a gallwch ofyn i'ch swyddog amdano."
			: `Nid oes modd gwneud hyn eto, a byddwn yn edrych arno eto ${onWelshDay(lookAgainOn)}.`,
	waitingList: (since, expectedOn, lookAgainOn) =>
		sentences(
			`Mae rhestr aros, ac rydych arni ers ${since}.`,
			'Nid eich bai chi yw hynny.',
			expectedOn && `Efallai y bydd yn dechrau tua ${expectedOn}.`,
			lookAgainOn && `Byddwn yn edrych eto ${onWelshDay(lookAgainOn)}.`
		),
	referral: {
		none: () => 'Nid ydym wedi gofyn i neb am hyn eto, a ni sydd i wneud hynny.',
		to_be_made: () => 'Byddwn yn gofyn am hyn, a ni sydd i wneud hynny.',
		made: (since) =>
			since === null
				? 'Rydym wedi gofyn am hyn ac yn aros am ateb.'
				: `Fe wnaethom ofyn am hyn ${onWelshDay(since)} ac rydym yn aros am ateb.`,
		declined_by_agency: () => 'Ni allent ymgymryd â hyn, felly rydym yn chwilio am ffordd arall.',
		declined_by_person: () => 'Fe ddywedoch chi nad yw hyn i chi nawr. Cewch newid eich meddwl.',
		not_available_in_area: () => 'Nid yw hyn ar gael yn eich ardal eto, ac nid eich bai chi yw hynny.'
	},
	waitsForStep: (step) => `Gall hyn ddechrau pan fydd y cam hwn wedi'i wneud: ${quoted(step)}.`,
	waitsForSteps: (steps) =>
		`Gall hyn ddechrau pan fydd y camau hyn wedi'u gwneud: ${steps.map(quoted).join(', ')}.`,
	goalForLater: () => 'Mae hyn yn rhan o nod ar gyfer nes ymlaen, felly gall aros am y tro.',
	softRule: {
		change_work_needs_steady_base:
			"Mae hyn yn gweithio'n well pan fydd bywyd yn sefydlog, felly hynny sy'n dod gyntaf.",
		trauma_work_needs_steady_health:
			'Gall hyn fod yn anodd, felly yn gyntaf byddwn yn sicrhau bod gennych gymorth i ofalu am eich iechyd.',
		relapse_prevention_needs_treatment: 'Bydd hyn yn gwneud synnwyr pan fydd eich triniaeth wedi dechrau.',
		job_search_needs_basics:
			"Pethau fel dogfen adnabod, cyfrif banc, cyfeiriad a ffôn sy'n dod gyntaf ar gyfer gwaith.",
		debt_plan_needs_income:
			"Mae angen gwybod pa arian sy'n dod i mewn cyn cynllunio beth allwch chi ei dalu.",
		consolidation_needs_change_work:
			'Yn gyntaf rydych yn dysgu rhywbeth newydd, ac yna mae hyn yn eich helpu i ddal gafael arno.'
	},
	overridden: (_rule, words) => `Mae eich swyddog wedi symud y cam hwn ac yn dweud pam: ${quoted(words)}.`,
	startedAnyway: () => "Mae gwaith ar hyn wedi dechrau, felly mae'n parhau.",
	orderedDespiteRule: () =>
		'Gall hyn fod yn anodd pan nad yw bywyd yn sefydlog, felly dywedwch wrth eich swyddog beth fyddai’n helpu.',
	prerequisiteSetAside: () => "Nid yw hyn yn aros am gamau eraill, oherwydd ei fod yn un o'ch rheolau.",
	completed: (on) => (on === null ? "Mae hyn wedi'i wneud." : `Cafodd hyn ei wneud ${onWelshDay(on)}.`),
	noLongerNeeded: () => 'Nid oes angen hyn mwyach.',
	goalAchieved: () => "Rydych wedi cyrraedd y nod hwn, felly nid oes dim ar ôl i'w wneud yma."
};
