import type { PlanPreviewText } from './staff-plan-preview.en.ts';

export const planPreviewCy: PlanPreviewText = {
	heading: 'Y cynllun fel y mae’r person yn ei weld',
	intro: 'Eu geiriau nhw, yn eu hiaith nhw ac yn eu trefn nhw. Mae eu botymau wedi’u gadael allan.',
	link: (name) => `Fel y mae ${name} yn ei weld`,
	stepLink: (name) => `Gweld y cam hwn fel y mae ${name} yn ei weld`,
	backToBands: 'Yn ôl i’r cynllun cyfan fel y maen nhw’n ei weld',
	panel: (name) => `Fel y mae ${name} yn ei weld`,
	following: 'Mae hwn yn dilyn yr hyn rydych yn ei deipio. Nid oes dim wedi’i gadw eto.',
	button: 'Rhagolwg',
	place: (band, reason) => `${band}: ${reason}`,
	empty: 'Mae’r hyn rydych yn ei ysgrifennu yn ymddangos yma fel y byddan nhw’n ei ddarllen.',
	notInPlan: 'Nid yw hwn yn y cynllun y maen nhw’n ei weld nawr.',
	warnings: 'Cyn i chi gadw',
	toOverride: 'Rhoi rheswm dros roi’r rheol hon o’r neilltu',
	saveFirst: 'Cadwch yn gyntaf. Yna gallwch roi’r rheol hon o’r neilltu gyda rheswm, ar dudalen y cam.'
};
