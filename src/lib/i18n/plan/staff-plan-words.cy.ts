import type { StaffPlanWords } from './staff-plan-words.en.ts';

export const staffPlanWordsCy: StaffPlanWords = {
	area: {
		accommodation: 'Llety',
		employment_and_education: 'Cyflogaeth ac addysg',
		finances: 'Arian',
		drug_use: 'Defnyddio cyffuriau',
		alcohol_use: 'Defnyddio alcohol',
		health_and_wellbeing: 'Iechyd a llesiant',
		personal_relationships_and_community: 'Perthnasoedd a’r gymuned',
		thinking_behaviours_and_attitudes: 'Meddwl, ymddygiad ac agweddau',
		giving_back: 'Rhoi rhywbeth yn ôl',
		hope: 'Gobaith a hunaniaeth'
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
	}
};
