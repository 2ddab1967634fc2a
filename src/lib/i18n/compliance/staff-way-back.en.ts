import { withinSentence } from '#lib/i18n/dates.ts';

/** What surrounds a decision: starting again, results, another look, a warning taken back, what is opened by hand or urgent. */
export const wayBackEn = {
	toEvent: 'Back to the event',
	toFairness: 'Back to the fairness record',
	restart: {
		title: 'Start again',
		heading: 'Start again, together',
		intro: 'Draw this up with the person. The event closes only with it. They read it, word for word.',
		inTheWay: 'What they say was in the way',
		otherReports: 'Other things in the way that they told us, not sorted yet',
		gotInTheWay: 'What got in the way',
		gotInTheWayHint: 'Take it from their own account. No blame.',
		changes: 'What changes',
		changesHint: 'The time, the place, the support: what we do differently from now on.',
		nextStep: 'The next small step',
		ownStep: 'In our own words',
		nextStepWords: 'The next small step, in words',
		nextStepHint: 'Fill this in where no step above fits. Something that can be done this week is best.',
		begins: 'Where it begins',
		appointment: (what: string, when: string) => `${what}, ${withinSentence(when)}`,
		aDay: 'On another day',
		nextOn: 'The day, where it is no appointment above',
		drawnUp: 'How it was drawn up',
		drawnUpOption: {
			together: 'Together with the person',
			could_not_reach: 'They could not be reached'
		} as Record<'together' | 'could_not_reach', string>,
		ownWords: 'Their own words on it',
		ownWordsHint: 'As they say it. You can leave this empty.',
		missing: {
			gotInTheWay: 'Say what got in the way.',
			changes: 'Say what changes.',
			nextStep: 'Choose the next small step, or write one.',
			drawnUp: 'Say how it was drawn up.'
		},
		save: 'Save the fresh start',
		saved: 'The fresh start is saved. They can read it.',
		made: 'The fresh start',
		madeBy: (name: string, when: string) => `${name}, ${withinSentence(when)}`,
		beginsOn: 'Begins on',
		again: 'Draw it up anew',
		lookAtPlan: 'Look at the plan again',
		lookAtPlanWhy:
			'A plan that did not hold needs another look: is the order right, and is it too much at once?'
	},
	result: {
		title: 'Result',
		heading: 'What became of it',
		intro: 'Record what others decided. The person reads it.',
		afterRecall: 'Once they are back, a fresh start is drawn up with them.',
		question: 'What became of it?',
		on: 'On which day',
		words: 'In words they can read',
		wordsHint: 'What it means for them from here. You can leave this empty.',
		missing: { result: 'Say what became of it.' },
		save: 'Save the result',
		saved: 'The result is saved. They can read it.',
		nothing: 'No result is awaited here.',
		restartNext: 'The fresh start comes next',
		soFar: 'On record so far',
		line: (what: string, on: string, by: string) => `${what}: ${on} (${by})`
	},
	look: {
		title: 'Another look',
		heading: 'They ask for another look',
		headingLate: 'Their side came after the decision',
		headingNotHere: 'They told us more than was on record at the decision',
		byItself: 'Nobody need ask: what comes after a decision asks for another look by itself.',
		ofManager: 'They ask your manager for this look. A manager can answer it too.',
		when: (when: string) => `Said ${withinSentence(when)}`,
		decidedAt: (when: string) => `Decided: ${when}`,
		noWords: 'They wrote no words.',
		proof: 'Proof they speak of:',
		question: 'After looking again',
		result: {
			stands: 'The decision stands',
			looks_again: 'It is decided again'
		} as Record<'stands' | 'looks_again', string>,
		resultHint: {
			stands: 'They read your words. They can still complain, or ask a manager.',
			looks_again:
				'This opens the decision. The new one replaces it, and a warning given with the old one is taken back.'
		} as Record<'stands' | 'looks_again', string>,
		words: 'Your words to them',
		wordsHint: 'What you looked at, and what you found. Thank them for asking.',
		missing: { result: 'Say what you do after looking again.', words: 'Write to them what you found.' },
		save: 'Send the answer',
		saved: {
			stands: 'Sent. They can read your answer. The decision stands.',
			looks_again: 'Sent. They can read your answer. The event waits to be decided again.'
		} as Record<'stands' | 'looks_again', string>,
		answered: 'The answer',
		answeredBy: (name: string, when: string) => `${name}, ${withinSentence(when)}`,
		decideAgain: 'Decide again'
	},
	warning: {
		title: 'A warning',
		heading: {
			warning: 'Take a warning back',
			licence_letter: 'Take a licence letter back'
		} as Record<'warning' | 'licence_letter', string>,
		given: 'Given on',
		by: 'Given by',
		under: 'Under',
		counts: 'Counts until',
		countsThrough: (on: string) => `${on}, that day included`,
		noLaw: 'No law says how long a licence letter counts.',
		elsewhere: 'Another system recorded it.',
		toEvent: 'See what it was about',
		explain: 'One that is taken back never counts again. It stays on record, with your reason.',
		reason: 'Why it is taken back',
		reasonHint: 'The person reads this.',
		missing: { reason: 'Say why it is taken back.' },
		save: 'Take it back',
		saved: 'Taken back. It no longer counts. They can read your reason.',
		withdrawn: (on: string) => `Taken back on ${on}. It does not count.`,
		withdrawnReason: 'The reason, as they read it'
	},
	open: {
		title: 'Ask about another requirement',
		heading: 'Ask about another requirement',
		intro:
			'For what is no appointment here, such as a curfew or a place to live. The person is asked first. Nothing is decided by this.',
		appointments: 'For an appointment, record how it went: that asks the person by itself.',
		appointmentsLink: 'Go to the appointments',
		urgent: 'A new offence, a threat, an exclusion zone or a tag is not for here.',
		urgentLink: 'Use the urgent procedure',
		on: 'On which day',
		facts: 'What happened, in facts',
		factsHint: 'What was seen and recorded, and by whom. No opinion and no blame: the person reads this.',
		missing: { facts: 'Say what happened, in facts.' },
		save: 'Ask the person',
		saved: 'The question is open. The person is asked what happened.'
	},
	urgent: {
		title: 'Urgent procedure',
		heading: 'Use your service’s urgent procedure',
		now: 'Do it now, before anything else. For danger to life call 999.',
		notHere:
			'This app does not handle these matters: a new offence, a threat, an exclusion zone, a tag that was tampered with. Nothing here may delay them.',
		record: 'Afterwards: record that it was used',
		recordWhy: 'For staff only. The person does not see this, and no question to them opens.',
		matter: 'What it was about',
		on: 'On which day it was used',
		words: 'What was done, and who was told',
		wordsHint: 'Short. The full record belongs in the procedure itself.',
		missing: { matter: 'Say what it was about.', words: 'Say what was done, and who was told.' },
		save: 'Record that it was used',
		saved: 'Recorded. For staff only.'
	}
};

export type WayBackText = typeof wayBackEn;
