import type { PhoneKind } from '#lib/domain/access/phone.ts';
import type { RequirementKind } from '#lib/domain/people/vocabulary.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** A person, their orders and requirements by hand, and their phones. */
export const caseworkEn = {
	newPerson: {
		link: 'Add a person',
		title: 'Add a person',
		heading: 'Add a person',
		intro:
			'For somebody whom the case system has not brought here. What it says later is joined to this by the case number.',
		save: 'Add this person',
		open: (name: string) => `Open the case of ${name}`,
		noOfficers: 'Nobody in your team can hold a case yet. Ask an administrator to invite an officer.'
	},
	details: {
		link: 'Details, orders and requirements',
		title: 'Details and orders',
		heading: 'Details and orders',
		person: 'Who they are',
		entered: (name: string) => `Entered here by ${name}.`,
		imported: 'From the case system.',
		correct: 'Correct',
		correctWhat: (what: string) => `Correct: ${what}`,
		orders: 'Orders',
		noOrders: 'No order is on record. Until one is, the app shows them no rules.',
		addOrder: 'Add an order',
		addRequirement: 'Add a requirement',
		addRequirementTo: (order: string) => `to ${order}`,
		noRequirements: 'No requirements under this order.',
		ended: (day: string) => `Ended on ${day}.`,
		endedNoDay: 'Ended; the day is not on record.',
		added: 'Added. Next: their order.',
		saved: 'It is saved. Their phone shows it the next time it has signal.',
		removed: 'It is taken out.',
		phones: 'Phones and sign-in code',
		history: 'What was changed here',
		change: { entered: 'Entered', corrected: 'Corrected', removed: 'Taken out' },
		changed: (field: string, from: string, to: string) => `${field}: was ${from}, is ${to}`,
		nothing: 'nothing'
	},
	personHeading: 'Correct who they are',
	personHint: 'They read what they like to be called, and their language. The rest is for staff.',
	orderNew: 'Add an order',
	orderHeading: 'Correct or end this order',
	requirementNew: 'Add a requirement',
	requirementHeading: 'Correct or end this requirement',
	under: (order: string) => `Under: ${order}`,
	save: 'Save',
	remove: {
		heading: 'Entered by mistake?',
		hint: 'It goes from their phone too. This works only while nothing else is on record under it.',
		save: 'Take it out'
	},
	field: {
		crn: 'Case number',
		forename: 'First names',
		surname: 'Last name',
		preferredName: 'Likes to be called',
		dateOfBirth: 'Date of birth',
		language: 'Reads Waymark in',
		practitionerId: 'Officer who will hold this case',
		orderKind: 'Kind of order',
		requirementKind: 'Kind of requirement',
		title: 'Name, as the court or the licence has it',
		detail: 'More about it, if anything',
		startDate: 'First day',
		endDate: 'Expected last day',
		endedOn: 'The day it ended, if it has',
		ended: 'Has it ended?',
		measureUnit: 'Counted in',
		measureRequired: 'How much in all',
		measureCompleted: 'How much is done'
	} as Record<string, string>,
	hint: {
		crn: 'One letter and six numbers, such as X123456.',
		forename: 'Somebody with one name has it here or below.',
		preferredName: 'Left empty: their first name. This is what their phone says.',
		title: 'They read this. Name no victim and no address.',
		detail: 'They read this too.',
		endDate: 'Leave it empty where nobody knows. It ends nothing by itself for a requirement.',
		measure: 'Leave all three empty where nothing is counted.',
		measureCompleted: 'Leave it empty where nobody knows.'
	},
	isEnded: 'Yes, it has ended',
	choose: 'Choose one',
	notMeasured: 'Nothing is counted',
	unit: { days: 'Days', hours: 'Hours', sessions: 'Sessions', months: 'Months' },
	requirementKind: {
		rehabilitation_activity: 'Rehabilitation activity',
		unpaid_work: 'Unpaid work',
		programme: 'Programme',
		alcohol_treatment: 'Alcohol treatment',
		drug_rehabilitation: 'Drug rehabilitation',
		mental_health_treatment: 'Mental health treatment',
		alcohol_abstinence: 'Alcohol abstinence and monitoring',
		curfew: 'Curfew',
		residence: 'Residence',
		exclusion: 'Exclusion',
		prohibited_activity: 'Prohibited activity',
		attendance_centre: 'Attendance centre',
		drug_testing: 'Drug testing',
		standard_licence_conditions: 'Standard licence conditions',
		other: 'Another kind'
	} as Record<RequirementKind, string>,
	phones: {
		title: 'Phones and sign-in code',
		heading: 'Phones and sign-in code',
		list: 'Signed in on',
		none: 'They are signed in on no phone.',
		kind: {
			iphone: 'iPhone',
			android: 'Android phone',
			tablet: 'Tablet',
			computer: 'Computer'
		} as Record<PhoneKind, string>,
		unknownKind: 'Phone',
		added: (when: string) => `Added: ${when}`,
		asksForPin: 'It asks for its PIN first.',
		signOut: 'Sign out this phone',
		signOutWhich: (added: string) => `added ${added}`,
		signOutWhat:
			'It is signed out at once, and opens again only with a new code. What they wrote on it and did not send stays on it. They are told that you did it.',
		done: 'The phone is signed out. They are told on their other phones.',
		notThere: 'This phone is signed out already.',
		signedOut: 'Signed out lately',
		signedOutBy: (when: string, name: string) => `Signed out by ${name}: ${when}`,
		signedOutByThem: (when: string) => `Signed out by them: ${when}`,
		closedHeading: 'Their account is closed',
		closedWhat:
			'No code and no phone lets them in. If it is opened again, the phones they had stay signed out. Make a code then, and hand it over in person.',
		reopen: 'Open the account again',
		reopened: 'The account is open again. Next: make a code for them.',
		question: 'What becomes of the phones they are signed in on?',
		lost: 'A phone is lost or stolen: sign out all of them now',
		lostHint: 'Whoever has it can open nothing from this moment.',
		keep: 'They still have them: leave them signed in',
		count: (count: number) =>
			plural('en', count, {
				one: () => 'They are signed in on 1 phone.',
				other: (many) => `They are signed in on ${many} phones.`
			}),
		allOut: 'The phones they had are signed out.'
	}
};

export type CaseworkText = typeof caseworkEn;
