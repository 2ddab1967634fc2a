import { callBackCy } from '#lib/i18n/reports/obstacle-words.cy.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { HomeText } from './person-home.en.ts';

export const homeCy: HomeText = {
	title: 'Hafan',
	hello: (name) => `Helo ${name}`,
	helloAnyone: 'Helo',
	needToHear: (by) => `Mae angen i ni glywed gennych erbyn ${by}.`,
	needToHearAbout: (on) =>
		`Mae gennym gwestiwn am yr hyn ddigwyddodd ${onWelshDay(on)}. Nid oes dim wedi’i benderfynu eto.`,
	needToHearStill:
		'Mae gennych fwy o amser. Nid yw hynny’n cyfrif yn eich erbyn. Nid oes dim wedi’i benderfynu eto.',
	tellUs: 'Dywedwch beth ddigwyddodd',
	toDo: 'I’w wneud nawr',
	allSteps: 'Gweld y cynllun cyfan',
	nothingToDo: 'Does dim cam i chi ar hyn o bryd',
	nothingToDoWhy: 'Cyn gynted ag y bydd rhywbeth i chi, bydd yma.',
	answered: (by) => `Mae ${by} wedi eich ateb`,
	aboutStep: (step) => `Am “${step}”`,
	moreAnswers: (count) =>
		plural('cy', count, {
			one: () => '1 ateb arall',
			two: () => '2 ateb arall',
			other: (many) => `${many} ateb arall`
		}),
	whereIStand: 'Ble rydych chi’n sefyll',
	somethingGood: 'Aeth rhywbeth yn dda',
	somethingInTheWay: 'Mae rhywbeth yn y ffordd',
	wrote: (by) => `Mae ${by} wedi ysgrifennu atoch`,
	myReports: 'Beth ddywedais i',
	appointmentMore: 'Sut i gyrraedd, a beth i ddod gyda chi',
	/** Where an answer has no words. */
	callBack: callBackCy
};
