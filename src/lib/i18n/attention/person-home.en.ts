import { callBackEn } from '#lib/i18n/reports/obstacle-words.en.ts';
import { plural } from '#lib/domain/text/plural.ts';

export const homeEn = {
	title: 'Home',
	hello: (name: string) => `Hello ${name}`,
	helloAnyone: 'Hello',
	needToHear: (by: string) => `We need to hear from you by ${by}.`,
	needToHearAbout: (on: string) => `We have a question about ${on}. Nothing is decided yet.`,
	needToHearStill: 'You have more time. That does not count against you. Nothing is decided yet.',
	tellUs: 'Tell us what happened',
	toDo: 'To do now',
	allSteps: 'See the whole plan',
	nothingToDo: 'No step is for you just now',
	nothingToDoWhy: 'As soon as there is something for you, it will be here.',
	answered: (by: string) => `${by} answered you`,
	aboutStep: (step: string) => `About “${step}”`,
	moreAnswers: (count: number) =>
		plural('en', count, { one: () => '1 more answer', other: (many) => `${many} more answers` }),
	whereIStand: 'Where you stand',
	somethingGood: 'Something went well',
	somethingInTheWay: 'Something is in the way',
	wrote: (by: string) => `${by} wrote to you`,
	myReports: 'What I told you',
	appointmentMore: 'How to get there, and what to bring',
	/** Where an answer has no words. */
	callBack: callBackEn
};

export type HomeText = typeof homeEn;
