import { withinSentence } from '#lib/i18n/dates.ts';
import type { DeliveryGap, LifeChange } from '#lib/domain/plan/sequence-shapes.ts';
import type { PlanAgreement } from '#lib/domain/plan/vocabulary.ts';
import { plural } from '#lib/domain/text/plural.ts';

type Unit = 'days' | 'hours' | 'sessions' | 'months';

/** One person's pages. */
export const personEn = {
	title: 'Person',
	planTitle: 'Plan',
	appointmentsTitle: 'Appointments',
	reportsTitle: 'Reports of one person',
	tabs: 'About this person',
	tab: {
		overview: 'Overview',
		plan: 'Plan',
		appointments: 'Appointments',
		reports: 'Reports',
		fairness: 'Fairness'
	},
	recorded: 'Opening this page is recorded.',
	facts: {
		heading: 'Facts',
		born: 'Date of birth',
		language: 'Language',
		crn: 'Case reference',
		called: 'Likes to be called',
		order: 'Order',
		noOrder: 'No order on record',
		runs: (from: string, until: string) => `${from} to ${until}`,
		from: (from: string) => `From ${from}`,
		until: (until: string) => `Until ${until}`,
		next: 'Next appointment',
		noNext: 'None booked',
		waits: 'Waits for you'
	},
	standing: {
		heading: 'Where they stand',
		asTheySee: 'As the person reads it:',
		record: 'Open the fairness record',
		noDecision: 'Facts and dates only. You decide, after you have heard their side.'
	},
	requirements: {
		heading: 'Requirements',
		none: 'No requirements on record.',
		endedOn: (on: string) => `Ended on ${on}`,
		ended: 'Ended; the day is not on record',
		wasExpected: (on: string) => `Expected to end on ${on}; no end is recorded`,
		done: {
			days: (done: number, of: number) => `${done} of ${of} days done`,
			hours: (done: number, of: number) => `${done} of ${of} hours done`,
			sessions: (done: number, of: number) => `${done} of ${of} sessions done`,
			months: (done: number, of: number) => `${done} of ${of} months done`
		} as Record<Unit, (done: number, of: number) => string>,
		inAll: {
			days: (of: number) => plural('en', of, { one: () => '1 day', other: (many) => `${many} days` }),
			hours: (of: number) => plural('en', of, { one: () => '1 hour', other: (many) => `${many} hours` }),
			sessions: (of: number) =>
				plural('en', of, { one: () => '1 session', other: (many) => `${many} sessions` }),
			months: (of: number) => plural('en', of, { one: () => '1 month', other: (many) => `${many} months` })
		} as Record<Unit, (of: number) => string>,
		unknown: (all: string) => `${all} in all. How much is done is not recorded here.`
	},
	staffOnly: {
		heading: 'Only staff see this',
		hint: 'It never reaches a phone.',
		topics: {
			circumstance: 'Circumstances',
			referral: 'Referral',
			enforcement: 'Enforcement history',
			requirement_note: 'Note on a requirement',
			requirement_end: 'Why a requirement ended',
			strengths: 'Strengths, from the assessment',
			motivation: 'Wish to change, from the assessment'
		} as Record<string, string>
	},
	code: {
		heading: 'Sign-in code',
		hint: 'Hand it over in person. Making a new one ends the one before.',
		make: 'Make a sign-in code',
		cardHeading: 'Your code for Waymark',
		expires: (when: string) => `It works until ${withinSentence(when)}, once.`,
		steps: [
			'Open this address on your phone:',
			'Type this code and the date you were born.',
			'Choose a PIN of six numbers. It is only yours.'
		],
		once: 'This is the only time the code shows here. Print it or write it down now.',
		print: 'Print this card',
		gone: 'This code was shown before and is kept nowhere. Make a new one.',
		hide: 'Hide the code',
		lost: 'If you lose this card, ask your officer for a new code.'
	},
	plan: {
		heading: 'Plan',
		band: { now: 'Now', next: 'Next', later: 'Later', done: 'Done' },
		none: { now: 'Nothing is for now.', next: 'Nothing is next.', later: 'Nothing is for later.', done: '' },
		doneCount: (count: number) =>
			plural('en', count, { one: () => '1 step done', other: (many) => `${many} steps done` }),
		empty: 'There is no plan yet',
		emptyWhy: 'When goals and steps come in, they stand here in order.',
		by: (date: string) => `by ${date}`,
		goal: (goal: string) => `Goal: ${goal}`,
		allReasons: 'All reasons for its place',
		because: 'Because',
		doing: 'What we do about it',
		lookAgain: 'Look again',
		gaps: 'Work that is not happening',
		noGaps: 'No gaps in delivery are on record.',
		gapsNote: 'None of this is the person’s failure.',
		agreement: {
			agreed: 'They agreed.',
			not_agreed: 'They did not agree to all of it.',
			could_not_answer: 'They could not say if they agree.'
		} as Record<PlanAgreement, string>,
		agreedOn: (date: string) => `Last gone through on ${date}.`,
		lastAgreed: (on: string) => `They last agreed on ${on}.`,
		disagreedSince: (on: string) =>
			`On ${on} they said that they do not agree with the plan. Both stand on record.`,
		notKeptHere: 'The plan as they agreed to it is not kept here, so what changed since is not known.',
		ownWords: 'What they said to the plan',
		strengths: 'Strengths'
	},
	claim: {
		heading: 'Says it is done',
		when: (saved: string) => saved,
		doneOn: (on: string) => `Done on ${on}, they say`,
		noWords: 'They wrote no words.',
		words: 'A few words to them',
		wordsHint: 'If it is not done yet, say what is missing. They read this.',
		confirm: 'Confirm: it is done',
		notYet: 'Not yet, because …',
		wordsMissing: 'Say what is missing, so that they know what to do.',
		confirmed: 'Confirmed. They now see this step as done.',
		answered: 'Sent. They now see your words with this step.',
		answeredBefore: (by: string, when: string) => `Answered by ${by}, ${withinSentence(when)}`
	},
	/** `what`: the step in quotation marks, or a referral that has none. */
	gap: {
		need_without_step: (area: string, linked: string) => `${area}: ${linked}, and no step for it.`,
		step_without_referral: (what: string) => `${what}: an agency is to do this, and no referral is made.`,
		referral_without_answer: (what: string, since: string) => `${what}: asked, no answer since ${since}.`,
		agency_silent: (what: string, since: string) => `${what}: no word from the agency since ${since}.`,
		declined_by_person: (what: string, since: string) => `${what}: they did not want it (${since}).`,
		declined_by_agency: (what: string, since: string) => `${what}: the agency said no (${since}).`,
		not_available_in_area: (what: string, since: string) => `${what}: not to be had in this area (${since}).`,
		waiting_list: (what: string, since: string) => `${what}: on a waiting list since ${since}.`,
		look_again_due: (what: string, date: string) => `${what}: it was to be looked at again on ${date}.`,
		pause_look_due: (date: string) => `The plan is paused: it was to be looked at again on ${date}.`,
		referral_check_due: (what: string, date: string) =>
			`${what}: the agency was to be asked again on ${date}.`,
		court_work_held: (what: string) => `${what}: the court ordered this, and it is being held up.`,
		prerequisite_cycle: (steps: string) => `These steps wait for each other: ${steps}.`,
		plan_not_reviewed: (since: string) => `This plan was last gone through on ${since}.`,
		change_without_review: (change: string, on: string) =>
			`${change} (${on}), and the plan was not gone through since.`,
		told_change: (_: string, on: string) =>
			`They told us that something in their life changed (${on}), and the plan was not looked at since.`
	} satisfies Record<DeliveryGap['code'], (first: string, second: string) => string>,
	/** What to do so that a gap is one no more. */
	gapClears: {
		need_without_step: 'Add a step to a goal in this area.',
		step_without_referral: 'Make a referral for the step, or say who else does it.',
		referral_without_answer: 'Ask the agency, and record what it says.',
		agency_silent: 'Ask the agency how it goes, and record that it told us.',
		declined_by_person: 'Talk about another way. Change the step, or take it out with a reason.',
		declined_by_agency: 'Ask another agency. Or change the step, or take it out with a reason.',
		not_available_in_area: 'Look for what there is in its place, and refer there or change the step.',
		waiting_list: 'Record the start when the agency begins. Until then, say what there is meanwhile.',
		look_again_due: 'Look at the step with them. Give it a new day, or say where it stands.',
		pause_look_due: 'Look at the pause with them. End it, or give it a new day.',
		referral_check_due: 'Ask the agency, and record what it says with a new day to look again.',
		court_work_held: 'Clear what holds the step, or bring its goal back into the plan.',
		prerequisite_cycle: 'Take one of these steps out of what another one waits for.',
		plan_not_reviewed: 'Go through the plan with them, and record what they say.',
		change_without_review: 'Go through the plan with them in the light of this, and record what they say.',
		told_change: 'Answer what they told you, and look at the plan again with them.'
	} satisfies Record<DeliveryGap['code'], string>,
	gapClearing: (what: string) => `What clears it: ${what}`,
	gapPart: {
		linkedToHarm: 'linked to harm',
		linkedToReoffending: 'linked to reoffending',
		expected: (date: string) => `Expected around ${date}.`,
		paused: (days: number) =>
			plural('en', days, {
				one: () => '1 day of a pause is not counted.',
				other: (many) => `${many} days of a pause are not counted.`
			}),
		neverReviewed: 'This plan has not been gone through yet.',
		looseReferral: 'A referral without a step'
	},
	change: {
		moved_home: 'Moved home',
		job: 'A change of job',
		relapse: 'A relapse',
		two_missed_appointments: 'Two missed appointments',
		new_child_duty: 'A new duty for a child',
		warning: 'A warning',
		release: 'Release'
	} as Record<LifeChange, string>,
	appointments: {
		heading: 'Appointments',
		replied: (reply: string, when: string) => `Their reply: ${reply}. ${when}`,
		coming: 'Coming',
		past: 'Past',
		noneComing: 'Nothing is booked.',
		nonePast: 'No past appointments on record.',
		when: 'When',
		what: 'What',
		reply: 'Reply',
		outcome: 'What happened',
		noOutcome: 'No outcome recorded',
		because: (reason: string) => `Reason: ${reason}`,
		dueBy: (date: string) => `Their side is due by ${date}`,
		cancelled: 'Not taking place',
		enforceable: 'They must keep this one',
		reported: 'They wrote about this',
		with: (name: string) => `With ${name}`
	},
	reports: {
		heading: 'Reports and reflections',
		none: 'Nothing written yet',
		noneWhy: 'What they share with you will stand here.',
		plans: {
			heading: 'Their if-then plans',
			intro: (name: string) =>
				`${name} made these, and can change them or let them go. They are never evidence. You can speak of them when you answer.`,
			says: (condition: string, action: string) => `If ${condition}, then I will ${action}`,
			made: (when: string) => `Made: ${when}`,
			changed: (when: string) => `Changed: ${when}`,
			against: (what: string) => `Against: ${what}`,
			aboutAppointment: (when: string) => `For the appointment: ${when}`,
			aboutStep: (step: string) => `For the step “${step}”`
		}
	}
};

export type PersonText = typeof personEn;
