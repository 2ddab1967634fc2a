import type { VocabularyText } from './staff-vocabulary.en.ts';

export const vocabularyCy: VocabularyText = {
	category: {
		fares: 'Cost teithio',
		bus_or_train: 'Bws neu drên',
		childcare_or_caring: 'Gofal plant neu ofalu',
		work_shifts: 'Sifftiau gwaith',
		ill: 'Salwch',
		mental_health: 'Iechyd meddwl',
		drink_or_drugs: 'Yfed neu gyffuriau',
		phone: 'Ffôn',
		forgot_or_mixed_up: 'Wedi anghofio neu ddrysu',
		letters_and_forms: 'Llythyrau a ffurflenni',
		scared: 'Ofn lle neu berson',
		nowhere_to_stay: 'Unman i aros',
		clash: 'Gwrthdaro â rhywbeth arall',
		your_side_went_wrong: 'Aeth rhywbeth o’i le ar ein hochr ni',
		something_else: 'Rhywbeth arall, neu ffoniwch fi'
	},
	offer: {
		fare_help: 'Help gyda chost teithio',
		nearer_office: 'Rhywle agosach',
		another_time: 'Amser arall',
		another_day: 'Diwrnod arall',
		telephone_or_video: 'Ffôn neu fideo y tro hwn',
		fewer_longer_visits: 'Llai o ymweliadau, rhai hirach',
		travel_plan: 'Cynllunio’r daith gyda’n gilydd',
		term_time_slot: 'Amser yn ystod oriau ysgol',
		childcare_advice: 'Help i ddod o hyd i ofal plant',
		early_or_evening_slot: 'Amser cynnar neu gyda’r nos',
		weekend_unpaid_work: 'Gwaith di-dâl ar y penwythnos',
		letter_to_employer: 'Llythyr at y cyflogwr',
		welfare_call: 'Galwad lles, yr un diwrnod',
		check_treatment: 'Holi am y driniaeth',
		quiet_room: 'Ystafell dawel',
		shorter_visit: 'Ymweliad byrrach',
		bring_someone: 'Caiff ddod â rhywun',
		crisis_contact: 'Cysylltiadau mewn argyfwng',
		treatment_appointment: 'Apwyntiad triniaeth',
		no_blame_talk: 'Sgwrs heb feio',
		charge_phone: 'Gwefru’r ffôn yn y swyddfa',
		data_sim: 'Cerdyn SIM gyda data',
		fixed_weekly_slot: 'Yr un amser bob wythnos',
		reminder: 'Nodyn atgoffa y diwrnod cynt',
		appointment_card: 'Cerdyn gyda’r dyddiad arno',
		explain_letter: 'Esbonio’r llythyr',
		easy_read: 'Fersiwn Hawdd ei Ddeall',
		escort: 'Rhywun i fynd gydag ef neu hi',
		other_entrance: 'Ffordd arall i mewn',
		safety_plan: 'Cynllun diogelwch',
		council_housing_referral: 'Atgyfeirio i’r cyngor (dyletswydd i atgyfeirio)',
		housing_support: 'Gweithiwr tai',
		record_new_address: 'Cofnodi’r cyfeiriad newydd',
		apology: 'Ymddiheuro a chywiro pethau',
		call_back: 'Ffonio’n ôl'
	},
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
	},
	reportKind: {
		obstacle: 'Rhywbeth yn y ffordd',
		positive_change: 'Rhywbeth a aeth yn dda',
		reflection: 'Beth mae’n ei feddwl',
		relapse: 'Diod neu gyffuriau eto'
	}
};
