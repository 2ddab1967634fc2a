import type { VocabularyText } from './staff-vocabulary.en.ts';

export const vocabularyCy: VocabularyText = {
	offerNote: {
		letter_to_employer: 'Dim ond os gofynnir amdano: mae’n dweud wrth y cyflogwr.'
	},
	obstacleState: {
		sent: 'Newydd',
		seen: 'Wedi’i weld',
		being_worked_on: 'Rydym yn gweithio arno',
		sorted: 'Wedi’i ddatrys',
		withdrawn: 'Wedi’i dynnu’n ôl'
	},
	area: {
		accommodation: 'Llety',
		employment_and_education: 'Cyflogaeth ac addysg',
		finances: 'Arian',
		drug_use: 'Defnyddio cyffuriau',
		alcohol_use: 'Defnyddio alcohol',
		health_and_wellbeing: 'Iechyd a llesiant',
		personal_relationships_and_community: 'Perthnasoedd a’r gymuned',
		thinking_behaviours_and_attitudes: 'Meddwl, ymddygiad ac agweddau'
	},
	feeling: {
		very_well: 'Da iawn',
		well: 'Yn dda',
		ok: 'Iawn',
		not_great: 'Ddim yn grêt',
		struggling: 'Cael trafferth'
	},
	prompt: {
		what_went_well: 'Beth aeth yn dda',
		what_was_hard: 'Beth oedd yn anodd',
		what_next: 'Beth rwyf am ei wneud nesaf',
		own_words: 'Yn fy ngeiriau fy hun'
	},
	appointment: {
		office_visit: 'Ymweliad â’r swyddfa',
		home_visit: 'Ymweliad â’r cartref',
		telephone: 'Galwad ffôn',
		video: 'Galwad fideo',
		group_session: 'Sesiwn grŵp',
		unpaid_work: 'Gwaith di-dâl',
		agency: 'Apwyntiad asiantaeth',
		court: 'Llys',
		other: 'Apwyntiad'
	},
	visitToAgree: 'Ymweliad, lle i’w gytuno',
	reply: {
		none: 'Dim ateb eto',
		will_attend: 'Bydd yno',
		might_not: 'Efallai na fydd yn gallu dod',
		cannot: 'Nid yw’n gallu dod'
	},
	outcome: {
		attended_complied: 'Wedi’i gadw',
		attended_failed_to_comply: 'Daeth; nid aeth rhywbeth fel y dylai',
		sent_home_behaviour: 'Daeth, a gofynnwyd iddo neu iddi fynd adref',
		sent_home_service_issue: 'Anfonwyd adref o’n hachos ni: nid yw’n cyfrif',
		failed_to_attend: 'Nid oedd yno: dim penderfyniad wedi’i gofnodi',
		acceptable_absence: 'Nid oedd yno, am reswm da: nid yw’n cyfrif',
		unacceptable_absence: 'Nid oedd yno, ni dderbyniwyd y rheswm',
		rescheduled_by_person: 'Wedi’i symud ar ei gais ei hun',
		rescheduled_by_staff: 'Wedi’i symud gennym ni: nid yw’n cyfrif',
		other: 'Cofnodwyd heb ganlyniad clir'
	},
	reason: {
		court_or_legal: 'llys neu gyfarfod cyfreithiol',
		employment: 'gwaith',
		family_or_childcare: 'teulu neu blant',
		holiday: 'gwyliau',
		medical: 'iechyd',
		religious: 'ffydd',
		in_custody: 'yn y ddalfa',
		professional_judgement: 'barn broffesiynol'
	},
	actor: {
		service_user: 'Y person',
		practitioner: 'Chi',
		programme_staff: 'Staff y rhaglen',
		agency: 'Asiantaeth',
		crs_provider: 'Gwasanaeth cymorth',
		someone_else: 'Rhywun arall'
	},
	stepStatus: {
		not_started: 'Heb ddechrau',
		in_progress: 'Ar y gweill',
		completed: 'Wedi’i wneud',
		cannot_be_done_yet: 'Nid oes modd ei wneud eto',
		no_longer_needed: 'Nid oes ei angen mwyach'
	},
	orderKind: {
		community_order: 'Gorchymyn cymunedol',
		suspended_sentence_order: 'Gorchymyn dedfryd ohiriedig',
		licence: 'Trwydded',
		post_sentence_supervision: 'Goruchwyliaeth ar ôl dedfryd',
		other: 'Gorchymyn'
	}
};
