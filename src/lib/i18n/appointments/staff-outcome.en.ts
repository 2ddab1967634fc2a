import type { OutcomeChoice, OutcomeGroup } from '#lib/domain/appointments/outcome-form.ts';
import type { CreditEffect } from '#lib/domain/compliance/unpaid-work-credit.ts';
import { plural } from '#lib/domain/text/plural.ts';

const neverCounts = 'Nobody is asked, and it never counts against them.';

/** Recording how an appointment went. */
export const outcomeEn = {
	title: 'How an appointment went',
	heading: 'How did it go?',
	toCome: 'An appointment to come',
	off: 'An appointment that was moved or cancelled',
	back: 'Back to the appointments',
	record: 'Record how it went',
	change: 'Change what is recorded',
	toEvent: 'Open the question about it',
	toRecord: (count: number) =>
		plural('en', count, {
			one: () => '1 past appointment has no outcome',
			other: (many) => `${many} past appointments have no outcome`
		}),
	saved: 'Saved. Nothing is asked of them.',
	theirWords: {
		heading: 'What they said about this appointment',
		none: 'They have not written about this appointment.',
		reply: (reply: string) => `Their reply: ${reply}.`
	},
	recorded: (outcome: string) => `Recorded now: ${outcome}.`,
	hasEvent: 'There is a question about this already. What is recorded changes there, so that they are heard.',
	notBegun: 'It has not begun. Until then you can only record that it was moved.',
	notEnforceable: 'They do not have to keep this one. Whatever you record, nothing is asked of them.',
	decidesNothing: 'Recording what happened decides nothing about them.',
	happened: { legend: 'Did the session happen?', yes: 'Yes', no: 'No' },
	attended: { legend: 'Did they attend?', yes: 'Yes', no: 'No' },
	choose: 'What happened?',
	group: {
		did_not_happen: 'The session did not happen',
		they_came: 'It happened, and they came',
		not_there: 'It happened, and they were not there'
	} as Record<OutcomeGroup, string>,
	choice: {
		our_side: 'Our side: closed, no staff, no work, or they were sent home',
		moved_by_us: 'We moved it',
		moved_for_them: 'It was moved because they asked',
		complied: 'They came and did what was asked',
		did_not_comply: 'They came and did not do what was asked',
		sent_home_behaviour: 'They came and were asked to go home for how they behaved',
		sent_home_our_side: 'They came and were sent home because of us',
		no_reason_yet: 'No good reason is known yet',
		accepted_reason: 'I accept a reason now'
	} as Record<OutcomeChoice, string>,
	/** What each choice leads to; `by` is the last day of their side. */
	leadsTo: {
		our_side: () => `${neverCounts} They read that we are sorry.`,
		moved_by_us: () => neverCounts,
		moved_for_them: () => 'Nobody is asked. The new time is the one that counts.',
		complied: () => 'Nobody is asked. It counts for them.',
		did_not_comply: (by) => `They are asked what happened, by ${by}. Nothing is decided.`,
		sent_home_behaviour: (by) => `They are asked what happened, by ${by}. Nothing is decided.`,
		sent_home_our_side: () => `${neverCounts} They read that we are sorry.`,
		no_reason_yet: (by) => `They are asked what happened, by ${by}. Nothing is decided.`,
		accepted_reason: () => neverCounts
	} as Record<OutcomeChoice, (by: string) => string>,
	/** Where an appointment need not be kept, nothing is ever asked. */
	asksNothing: 'It is kept on record, and nothing is asked of them.',
	late: {
		legend: 'Were they late?',
		hint: 'Late is not absent: it changes nothing of what you choose above.',
		yes: 'They came late'
	},
	reason: 'Which reason do you accept?',
	reasonHint: 'Only where you accept a reason now. Proof is not needed where there can be none.',
	facts: 'What happened, in facts',
	factsHint: 'What was seen, by whom and when. No opinions. They read this if they are asked about it.',
	save: 'Save what happened',
	credit: {
		heading: 'Unpaid work hours',
		done: (done: number, of: number) => `${done} of ${of} hours are recorded as done.`,
		effect: {
			none: 'This session cannot cost them the hours credit.',
			undecided: 'If they are asked about it, the hours credit stays open until somebody decides.',
			may_be_lost: 'With no accepted reason, the hours credit can be lost.'
		} as Record<CreditEffect, string>,
		accepted: 'An accepted reason, and anything on our side, never costs it.'
	}
};

export type OutcomeText = typeof outcomeEn;
