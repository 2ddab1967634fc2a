import { callBackCy } from './obstacle-words.cy.ts';
import type { offerWordsEn } from './offer-words.en.ts';

export const offerWordsCy: typeof offerWordsEn = {
	fare_help: { person: 'Gofyn am help gyda chost teithio', staff: 'Help gyda chost teithio' },
	nearer_office: { person: 'Cwrdd yn rhywle agosach', staff: 'Rhywle agosach' },
	another_time: 'Amser arall',
	another_day: 'Diwrnod arall',
	telephone_or_video: 'Ffôn neu fideo y tro hwn',
	fewer_longer_visits: 'Llai o ymweliadau, rhai hirach',
	travel_plan: { person: 'Help i gynllunio’r daith', staff: 'Cynllunio’r daith gyda’n gilydd' },
	term_time_slot: 'Amser yn ystod oriau ysgol',
	childcare_advice: 'Help i ddod o hyd i ofal plant',
	early_or_evening_slot: 'Amser cynnar neu gyda’r nos',
	weekend_unpaid_work: 'Gwaith di-dâl ar y penwythnos',
	letter_to_employer: { person: 'Llythyr at fy mhennaeth', staff: 'Llythyr at y cyflogwr' },
	welfare_call: { person: 'Galwad i weld sut ydw i', staff: 'Galwad lles, yr un diwrnod' },
	check_treatment: { person: 'Help gyda fy nhriniaeth', staff: 'Holi am y driniaeth' },
	quiet_room: 'Ystafell dawel',
	shorter_visit: 'Ymweliad byrrach',
	bring_someone: { person: 'Dod â rhywun gyda fi', staff: 'Caiff ddod â rhywun' },
	crisis_contact: { person: 'Rhywun i’w ffonio mewn argyfwng', staff: 'Cysylltiadau mewn argyfwng' },
	treatment_appointment: 'Apwyntiad triniaeth',
	no_blame_talk: 'Sgwrs heb feio',
	charge_phone: { person: 'Gwefru fy ffôn yn y swyddfa', staff: 'Gwefru’r ffôn yn y swyddfa' },
	data_sim: 'Cerdyn SIM gyda data',
	fixed_weekly_slot: 'Yr un amser bob wythnos',
	reminder: 'Nodyn atgoffa y diwrnod cynt',
	appointment_card: 'Cerdyn gyda’r dyddiad arno',
	explain_letter: { person: 'Rhywun i esbonio llythyr', staff: 'Esbonio’r llythyr' },
	easy_read: { person: 'Geiriau hawdd a lluniau', staff: 'Fersiwn Hawdd ei Ddeall' },
	escort: { person: 'Rhywun i fynd gyda fi', staff: 'Rhywun i fynd gydag ef neu hi' },
	other_entrance: 'Ffordd arall i mewn',
	safety_plan: { person: 'Cynllun i fy nghadw’n ddiogel', staff: 'Cynllun diogelwch' },
	council_housing_referral: {
		person: 'Gofyn i’r cyngor am gartref i mi',
		staff: 'Atgyfeirio i’r cyngor (dyletswydd i atgyfeirio)'
	},
	housing_support: { person: 'Help gan weithiwr tai', staff: 'Gweithiwr tai' },
	record_new_address: { person: 'Nodi fy nghyfeiriad newydd', staff: 'Cofnodi’r cyfeiriad newydd' },
	apology: 'Ymddiheuro a chywiro pethau',
	call_back: { person: callBackCy, staff: 'Ffonio’n ôl' }
};
