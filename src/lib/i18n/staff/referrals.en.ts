import type { ReferralState } from '#lib/domain/plan/referral.ts';
import { plural } from '#lib/i18n/plural.ts';

/** Referrals to agencies: one person's, and those of a caseload. */
export const referralsEn = {
	heading: 'Referrals',
	one: 'A referral',
	/** For one person. */
	intro: 'They see where each one stands, and when we look again. They never see your reasons.',
	caseloadIntro: 'Everybody you work with. The next one to check comes first.',
	none: 'There are no referrals here yet.',
	noneWhy: 'A referral is made from a person’s plan.',
	open: 'Open',
	closed: 'Closed',
	back: 'All referrals of this person',
	see: 'See or change',
	about: (person: string, what: string) => `${person}: ${what}`,
	noAgency: 'No agency is named',
	forStep: (step: string) => `For the step: ${step}`,
	askedOn: (on: string, days: number) =>
		plural('en', days, {
			one: () => `Asked on ${on}, 1 day ago`,
			other: (many) => (many === 0 ? `Asked today, ${on}` : `Asked on ${on}, ${many} days ago`)
		}),
	neverAsked: 'Nobody is asked yet',
	inState: (days: number) =>
		plural('en', days, {
			one: () => 'So for 1 day',
			other: (many) => (many === 0 ? 'So since today' : `So for ${many} days`)
		}),
	checkOn: (on: string) => `Next check: ${on}`,
	checkDue: (on: string) => `Check is due: ${on}`,
	noCheck: 'No check is planned',
	startsOn: (on: string) => `May start: ${on}`,
	insteadIs: (what: string) => `In its place: ${what}`,
	reasonIs: (reason: string) => `Reason, for staff: ${reason}`,
	state: {
		to_be_made: 'To be made',
		made: 'Asked, no answer yet',
		accepted: 'They said yes',
		waiting: 'On a waiting list',
		started: 'Started',
		completed: 'Done',
		declined_by_agency: 'The agency said no',
		declined_by_person: 'The person said no',
		not_available_in_area: 'Not there in this area',
		withdrawn: 'Taken back'
	} as Record<ReferralState, string>,
	ask: 'Ask an agency',
	step: 'Which step is it for?',
	noStep: 'No step of the plan',
	intervention: 'What do we ask for?',
	interventionHint: 'Such as “help to find a room”. They can read this.',
	agency: 'Agency from the list',
	notListed: 'Not on the list',
	agencyName: 'Name of the agency',
	agencyNameHint: 'Write it here if it is not on the list.',
	stateField: 'Where does it stand?',
	on: 'Since which day?',
	onHint: 'Left empty, it is today.',
	nextCheckOn: 'Day we look again',
	nextCheckHint: 'They see this day. You can leave it empty.',
	expectedOn: 'Day it may start',
	expectedHint: 'What the agency told you. They see this. You can leave it empty.',
	instead: 'What is there in its place?',
	insteadHint: 'They see this. You can leave it empty.',
	why: 'Reason',
	whyHint: 'Only staff can read this. A no, a step back or a closed one that opens again needs a reason.',
	make: 'Save the referral',
	made: 'The referral is saved. They see in their plan where it stands.',
	change: 'Change where it stands',
	source: 'How do we know?',
	agencyReported: 'The agency told us this',
	update: 'Save the change',
	updated: 'The change is saved. They see in their plan where it stands.',
	history: 'What happened so far',
	noHistory: 'Nothing is recorded here before today’s state.',
	event: (state: string, on: string) => `${state}, ${on}`,
	toldByAgency: 'The agency told us.',
	letter: 'Letter to the agency',
	letterHint: 'You can print this page: only the letter comes out. You can copy it into an e-mail too.',
	letterLanguage: 'Language of the letter',
	sendTo: (address: string) => `Send to: ${address}`,
	noLetter: 'There is no letter, for no agency is named.'
};

export type ReferralsText = typeof referralsEn;
