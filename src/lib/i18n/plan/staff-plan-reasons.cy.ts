import type { staffPlanReasonsEn } from './staff-plan-reasons.en.ts';
import { quoted, sentences } from './reason-sentences.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';

const ruleNames = {
	change_work_needs_steady_base: 'gwaith newid cyn sylfaen sefydlog',
	trauma_work_needs_steady_health: 'gwaith trawma cyn i iechyd meddwl fod yn sefydlog',
	relapse_prevention_needs_treatment: "atal ailwaelu cyn i'r driniaeth ddechrau",
	job_search_needs_basics: 'chwilio am swydd cyn dogfen adnabod, banc, cyfeiriad a ffôn',
	debt_plan_needs_income: 'cynllun dyled cyn gwybod yr incwm',
	consolidation_needs_change_work: 'atgyfnerthu cyn gorffen un cam newid',
	now_cap: "mwy o gamau ar unwaith na'r terfyn",
	refer_early: "atgyfeirio'n hwyrach nag y mae'r amser aros yn ei ganiatáu"
} as const;

/** What a soft rule waits for, where the court's order does not. */
const missing = {
	change_work_needs_steady_base: 'nad yw’r sylfaen yn sefydlog eto',
	trauma_work_needs_steady_health: 'nad yw iechyd meddwl yn sefydlog eto',
	relapse_prevention_needs_treatment: 'nad yw’r driniaeth wedi dechrau',
	job_search_needs_basics: 'bod dogfen adnabod, cyfrif banc, cyfeiriad neu ffôn ar goll',
	debt_plan_needs_income: 'nad yw’r incwm yn hysbys eto',
	consolidation_needs_change_work: 'nad oes un cam newid wedi’i orffen eto'
} as const;

const onDay = (since: string | null) => (since === null ? '' : ` (${since})`);
const softQuestion = (rule: keyof typeof ruleNames) => `Rheol feddal: ${ruleNames[rule]}; diystyru?`;
const baseFirst = (area: string) => (step: string | null) =>
	`Sylfaen sefydlog (${area}) sy'n dod gyntaf; mae ${step === null ? 'sawl cam' : quoted(step)} yn aros amdani.`;

/** What the practitioner reads. */
export const staffPlanReasonsCy: typeof staffPlanReasonsEn = {
	claimed: (on) => `Dywedwyd ${onWelshDay(on)} fod hyn wedi'i wneud; cadarnhewch neu atebwch.`,
	courtOrdered: () =>
		"Gwaith a orchmynnwyd gan y llys neu'r drwydded: mae'n dechrau fel y gorchmynnwyd. Addaswch ddyddiadau, oriau neu le; peidiwch â'i ddal yn ôl.",
	safetyStep: () => "Cyfnod 0: diogel a chyfreithlon sy'n dod gyntaf.",
	referEarly: (step, waitDays, neededOn) =>
		neededOn === null
			? `Atgyfeiriwch yn gynnar: nifer y diwrnodau aros am ${quoted(step)} yw tua ${waitDays}.`
			: `Atgyfeiriwch yn gynnar: nifer y diwrnodau aros am ${quoted(step)} yw tua ${waitDays}, ac mae ei angen erbyn ${neededOn}.`,
	steadyBaseFirst: {
		accommodation: baseFirst('llety'),
		employment_and_education: baseFirst('cyflogaeth ac addysg'),
		finances: baseFirst('arian'),
		drug_use: baseFirst('defnyddio cyffuriau'),
		alcohol_use: baseFirst('defnyddio alcohol'),
		health_and_wellbeing: baseFirst('iechyd a llesiant'),
		personal_relationships_and_community: baseFirst("perthnasoedd a'r gymuned"),
		thinking_behaviours_and_attitudes: baseFirst('meddwl, ymddygiad ac agweddau')
	},
	opensSteps: (step) =>
		step === null ? 'Mae sawl cam yn aros am hwn.' : `Mae'r cam hwn yn agor ${quoted(step)}.`,
	chosen: () => "Dewis y person o blith y camau sy'n barod.",
	waitedLong: (since) => `Yn aros ers ${since}.`,
	underWay: () => 'Ar y gweill.',
	ready: () => 'Yn barod: nid oes dim yn ei ddal yn ôl.',
	enoughForNow: (cap) => `Rheol feddal: uchafswm y camau ar unwaith yw ${cap}; mae hwn yn barod. Diystyru?`,
	courtStarts: (on) => `Mae'r gofyniad yn dechrau ${onWelshDay(on)}.`,
	safetyFirst: (since) =>
		`Wedi'i ddal yn ôl gan y faner ddiogelwch a godwyd ${onWelshDay(since)}, nes i ymarferydd ei chlirio.`,
	paused: (on) => `Ar saib; edrych eto ${onWelshDay(on)}.`,
	cannotBeDoneYet: (lookAgainOn) =>
		lookAgainOn === null
			? "Nid oes modd ei wneud eto; nid oes dyddiad wedi'i bennu i edrych eto."
			: `Nid oes modd ei wneud eto; edrychwch eto ${onWelshDay(lookAgainOn)}.`,
	waitingList: (since, expectedOn, lookAgainOn) =>
		sentences(
			`Ar restr aros ers ${since}.`,
			expectedOn && `Disgwylir iddo ddechrau tua ${expectedOn}.`,
			lookAgainOn && `Edrychwch eto ${onWelshDay(lookAgainOn)}.`
		),
	referral: {
		none: () => 'Ni ofynnwyd i neb: ni all ddechrau heb atgyfeiriad.',
		to_be_made: () => 'Mae’r atgyfeiriad heb ei wneud eto.',
		made: (since) =>
			since === null
				? 'Wedi’i atgyfeirio; dim ateb eto.'
				: `Atgyfeiriwyd ${onWelshDay(since)}; dim ateb eto.`,
		declined_by_agency: (since) =>
			`Gwrthodwyd gan yr asiantaeth${onDay(since)}; gofynnwch yn rhywle arall, neu newidiwch y cam.`,
		declined_by_person: (since) =>
			`Gwrthodwyd gan y person${onDay(since)}; trafodwch hynny, neu newidiwch y cam.`,
		not_available_in_area: (since) =>
			`Nid yw ar gael yn yr ardal${onDay(since)}; chwiliwch am rywbeth yn ei le.`
	},
	waitsForStep: (step) => `Yn aros am ${quoted(step)}.`,
	waitsForSteps: (steps) => `Yn aros am y camau hyn: ${steps.map(quoted).join(', ')}.`,
	goalForLater: () => "Mae ei nod wedi'i bennu ar gyfer y dyfodol.",
	softRule: {
		change_work_needs_steady_base: softQuestion('change_work_needs_steady_base'),
		trauma_work_needs_steady_health: softQuestion('trauma_work_needs_steady_health'),
		relapse_prevention_needs_treatment: softQuestion('relapse_prevention_needs_treatment'),
		job_search_needs_basics: softQuestion('job_search_needs_basics'),
		debt_plan_needs_income: softQuestion('debt_plan_needs_income'),
		consolidation_needs_change_work: softQuestion('consolidation_needs_change_work')
	},
	overridden: (rule, words) => `Diystyrwyd (${ruleNames[rule]}): ${quoted(words)}.`,
	startedAnyway: (rule) => `Ar y gweill er y byddai rheol feddal yn ei ddal yn ôl: ${ruleNames[rule]}.`,
	orderedDespiteRule: (rule) =>
		`Mae’n parhau fel y gorchmynnwyd, er ${missing[rule]}. Addaswch ddyddiadau, oriau neu le.`,
	prerequisiteSetAside: () =>
		"Rhoddwyd rhagofyniad o'r neilltu: ni all ddal yn ôl waith a orchmynnwyd gan y llys neu'r drwydded.",
	completed: (on) => (on === null ? 'Wedi ei gwblhau.' : `Cwblhawyd ${onWelshDay(on)}.`),
	noLongerNeeded: () => 'Nid oes ei angen mwyach.',
	goalAchieved: () => 'Cyflawnwyd ei nod; gadawyd y cam ar agor.'
};
