import type { SessionText } from './staff-session.en.ts';

export const sessionCy: SessionText = {
	heading: 'Beth wnaethoch yn y sesiwn',
	reads: (name) =>
		`Mae ${name} yn darllen hyn, ar dudalen yr apwyntiad hwn. Felly dywedwch “chi” wrth ysgrifennu.`,
	noRule: 'Nid oes rheol yn ei gyfrif. Gadewch allan yr hyn a ddywedodd pobl eraill wrthych.',
	practised: 'Beth wnaethom ei ymarfer',
	practisedHint: 'Er enghraifft: “Fe wnaethom ymarfer aros ac anadlu cyn i chi ateb.”',
	agreed: 'Beth wnaethom gytuno arno',
	agreedHint: 'Pwy sy’n gwneud beth, ac erbyn pryd.',
	save: 'Cadw iddynt ei ddarllen',
	saved: (name) =>
		`Wedi’i gadw. Gall ${name} ei ddarllen nawr, a heb signal unwaith y bydd y ffôn wedi’i nôl.`,
	written: (by, when) => `Ysgrifennwyd gan ${by}. ${when}.`,
	link: 'Ysgrifennu beth wnaethoch ei ymarfer a chytuno arno',
	linkAgain: 'Beth wnaethoch ei ymarfer a chytuno arno'
};
