import type { Attendance } from '#lib/domain/compliance/attendance.ts';
import type { EventState, Hearing } from '#lib/domain/compliance/event.ts';
import type { NextAction } from '#lib/domain/compliance/next-actions.ts';
import type { EnforcementResult, UrgentMatter } from '#lib/domain/compliance/vocabulary.ts';
import { plural } from '#lib/domain/text/plural.ts';

type Missing = Hearing['missing'][number];

/** One person's fairness record, and the page of one event. */
export const staffComplianceEn = {
	title: 'Fairness record',
	intro: 'They are heard first. Then a named person decides, with reasons. A computer never does.',
	events: 'What happened, and where it stands',
	none: 'No question is open, and none was',
	noneWhy: 'When something may not have been kept, the question to them stands here.',
	openEvent: (what: string, day: string) => `${what}, ${day}`,
	state: {
		awaiting_account: 'Their side is awaited',
		to_decide: 'To decide',
		awaiting_countersign: 'Waits for a manager',
		with_enforcement: 'With others: a result is awaited',
		recalled: 'Recalled: not back yet',
		restart_due: 'A fresh start is due',
		closed: 'Closed'
	} as Record<EventState, string>,
	owed: {
		contact: (by) => `Try to reach them by ${by}`,
		account: (by) => `Their side is in time until ${by}`,
		decision: (by) => `Decide by ${by}`,
		countersign: () => 'A manager must countersign',
		result: () => 'Record the result when it is known',
		return: () => 'Record when they are back',
		restart: () => 'Draw up a fresh start with them',
		look: () => 'They ask for another look'
	} as Record<NextAction['code'], (by: string) => string>,
	/** Where what is owed is done. */
	doNow: {
		decision: 'Decide',
		result: 'Record the result',
		return: 'Record that they are back',
		restart: 'Start again, together',
		look: 'Answer them'
	},
	result: {
		not_taken_to_court: 'Not taken to court',
		order_continues: 'The order continues',
		order_changed: 'The order was changed',
		new_sentence: 'A new sentence',
		not_recalled: 'Not recalled',
		recalled: 'Recalled',
		returned: 'Back in the community'
	} as Record<EnforcementResult, string>,
	nothingOwed: 'Nothing is owed.',
	overdue: 'The day has passed.',
	warnings: {
		heading: 'Warnings and letters',
		none: 'No warning was given.',
		given: (on: string, by: string) => `Given on ${on} by ${by}`,
		givenElsewhere: (on: string) => `Given on ${on}, and recorded elsewhere`,
		live: (until: string) => `Counts until ${until}, that day included`,
		ended: (until: string) => `Counted until ${until}. It counts no more`,
		orderOver: (on: string | null) =>
			on === null
				? 'Its order does not run, so it counts for nothing new'
				: `Its order ended on ${on}, so it counts for nothing new`,
		withdrawn: (on: string) => `Taken back on ${on}. It never counts`,
		letter: 'A letter under a licence. No law says how long one counts',
		warning: 'Warning',
		licence_letter: 'Licence compliance letter',
		takeBack: 'Look at it or take it back'
	},
	unasked: {
		facts: 'What happened, in facts they can read',
		ask: 'Ask them what happened'
	},
	urgent: {
		heading: 'Urgent procedures',
		hint: 'Only staff see this.',
		none: 'None was used.',
		matter: {
			new_offence: 'A new offence',
			threat: 'A threat',
			exclusion_zone: 'An exclusion zone',
			tag_tamper: 'A tag',
			other_serious: 'Another serious matter'
		} as Record<UrgentMatter, string>,
		record: 'Record an urgent procedure'
	},
	openByHand: 'Ask about something that is no appointment',
	attendance: {
		heading: 'Attendance, in both directions',
		theirs: 'On their side',
		ours: 'On our side',
		nothing: 'Nothing is recorded yet.',
		column: {
			kept: (count) => plural('en', count, { one: () => '1 kept', other: (many) => `${many} kept` }),
			accepted: (count) => `${count} missed for an accepted reason: never counts`,
			movedByPerson: (count) => `${count} moved because they asked`,
			open: (count) => `${count} not decided yet`,
			notAccepted: (count) => `${count} with no accepted reason`,
			unclear: (count) => `${count} recorded unclearly`,
			serviceSide: (count) => `${count} moved or stopped by us: never counts against them`
		} as Record<keyof Attendance, (count: number) => string>,
		oursNone: 'None moved or stopped by us.'
	},

	event: {
		title: 'One event',
		back: 'Back to the fairness record',
		saved: {
			outcome: 'Saved. They are asked what happened. Nothing is decided.',
			asked: 'They are asked what happened. Nothing is decided.',
			account: 'Written down as their side. They can read it.',
			attempt: 'The attempt is on record. They can see that you tried.',
			decided: 'The decision is saved. They can read it, with your reasons.',
			waits: 'Saved. It takes effect once a manager has countersigned it.'
		},
		wishes: {
			heading: 'They ask for something now',
			act: 'Do it first, and record below that you reached them.'
		},
		writeDown: {
			heading: 'Write down what they said to you',
			hint: 'By phone or in person. Their own words, not a summary. They can read it.',
			words: 'What they said, in their words',
			proof: 'What proof they spoke of',
			channel: 'How they said it',
			on: 'On which day',
			save: 'Keep it as their side',
			afterDecision: 'A decision stands. What they say now asks for another look by itself.'
		},
		circumstances: {
			heading: 'Circumstances and adjustments',
			none: 'No circumstances are on record.',
			needs: 'Parts of life with a need',
			language: 'Language',
			notes: 'Circumstances on record',
			staffOnly: 'Only staff see these notes.',
			adjustment:
				'Was something missing that they needed: another time, place, way of contact, or more time to understand? If a change that the law makes us owe them was missing, weigh that first.',
			all: 'All notes'
		},
		attempt: {
			heading: 'Record an attempt to reach them',
			channel: 'How',
			on: 'On which day',
			reached: 'Did you reach them?',
			yes: 'Yes',
			no: 'No',
			words: 'A note for staff',
			save: 'Record the attempt'
		},
		missing: {
			heading: 'Before anything can be decided against them',
			heard: {
				account: 'They have told their side. You can decide.',
				tried: 'Two ways were tried and their last day has passed. You can decide.',
				earlier_report:
					'What they reported before is enough to decide in their favour. It is not enough to decide against them.'
			},
			part: {
				account: () => 'Their side, at any time',
				ways_of_contact: () => 'or else: two different ways of trying to reach them',
				window: (by) => `and the end of ${by}, their last day`
			} as Record<Missing, (by: string) => string>,
			reopened: 'It is looked at again. You can decide.'
		},
		noFurtherAction:
			'No further action is not among them. Under a court’s order the law leaves a warning or a referral. If nothing should follow, accept the reason on your professional judgement, and say why.',
		whichWarning: 'See the warning that makes it so',
		alternatives: {
			heading: 'Other ways thought of or tried',
			none: 'None are on record yet. You write them down when you decide.'
		},
		decision: {
			heading: 'The decision, with reasons',
			none: 'Nothing is decided.',
			decide: 'Decide',
			begin: 'Begin to write the decision',
			again: 'Decide again',
			letter: 'The letter, to print',
			read: (when: string) => `They read it: ${when}`,
			notRead: 'They have not read it yet.',
			waitsFor: 'A manager of the team must countersign it. Until then nothing has effect.',
			wait: 'It cannot be saved yet. You can write it, and see it as they will.'
		},
		after: {
			heading: 'What came after',
			result: (what: string, on: string) => `${what}, ${on}`,
			restart: (on: string) => `A fresh start was drawn up. It begins on ${on}.`,
			lookOpen: 'They ask for another look',
			lookAnswered: 'They asked for another look. It was answered.'
		}
	}
};

export type StaffComplianceText = typeof staffComplianceEn;
