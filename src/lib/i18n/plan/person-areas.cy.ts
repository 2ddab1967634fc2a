import type { areasEn } from './person-areas.en.ts';

export const areasCy: typeof areasEn = {
	accommodation: 'Cartref',
	employment_and_education: 'Gwaith a dysgu',
	finances: 'Arian',
	drug_use: 'Cyffuriau',
	alcohol_use: 'Yfed',
	health_and_wellbeing: 'Iechyd',
	personal_relationships_and_community: 'Teulu a ffrindiau',
	thinking_behaviours_and_attitudes: 'Sut rwy’n meddwl ac yn ymddwyn',
	giving_back: 'Rhoi rhywbeth yn ôl',
	hope: 'Gobaith, a phwy ydw i',
	none: 'Pethau eraill'
};
