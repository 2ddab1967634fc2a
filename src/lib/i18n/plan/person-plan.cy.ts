import type { PlanText } from './person-plan.en.ts';

export const planCy: PlanText = {
	who: {
		service_user: 'Chi sy’n gwneud hyn.',
		practitioner: 'Eich swyddog sy’n gwneud hyn.',
		programme_staff: 'Tîm y cwrs sy’n gwneud hyn gyda chi.',
		agency: 'Gwasanaeth arall sy’n gwneud hyn gyda chi.',
		crs_provider: 'Gwasanaeth cymorth sy’n gwneud hyn gyda chi.',
		someone_else: 'Rhywun arall sy’n gwneud hyn.'
	},
	whoNamed: (name) => `${name} sy’n gwneud hyn gyda chi.`,
	by: (date) => `Erbyn ${date}.`,
	claimHeading: 'Rwyf wedi gwneud hyn',
	waitingForOfficer: 'Yn aros am eich swyddog'
};
