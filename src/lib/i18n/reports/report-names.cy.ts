import type { reportNamesEn } from './report-names.en.ts';

export const reportNamesCy: typeof reportNamesEn = {
	obstacle: 'Yn y ffordd',
	positive_change: 'Aeth yn dda',
	reflection: 'Beth rwy’n ei feddwl',
	relapse: 'Diod neu gyffuriau',
	circumstance_change: 'Newidiodd rhywbeth',
	proposal: 'Fy syniad',
	disagreement: 'Nid wyf yn cytuno'
};
