import type { TitlesText } from './person-titles.en.ts';

export const titlesCy: TitlesText = {
	report: 'Mae rhywbeth yn y ffordd',
	reflect: 'Beth rwy’n ei feddwl',
	problem: 'Meddwl drwy broblem',
	ifThen: 'Cynllun os-yna',
	wentWell: 'Aeth rhywbeth yn dda',
	relapse: 'Cymorth',
	changed: 'Newidiodd rhywbeth',
	idea: 'Mae gen i syniad',
	disagree: 'Nid wyf yn cytuno',
	account: 'Dywedwch beth ddigwyddodd',
	look: 'Gofyn am edrych eto',
	strengths: 'Fy nghryfderau',
	story: 'Tudalen amdana i',
	situation: 'Fy sefyllfa',
	messages: 'Neges i’ch swyddog',
	explain: 'Egluro eto',
	settings: 'Gosodiadau',
	aboutStep: (step) => `Am “${step}”`
};
