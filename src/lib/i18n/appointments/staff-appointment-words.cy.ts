import type { StaffAppointmentWords } from './staff-appointment-words.en.ts';

export const staffAppointmentWordsCy: StaffAppointmentWords = {
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
	}
};
