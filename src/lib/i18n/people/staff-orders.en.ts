import type { QuestionForManager } from '#lib/domain/compliance/must-or-may.ts';
import type { ClosedBecause } from '#lib/domain/compliance/vocabulary.ts';

/** Which order, what has ended, and what stops the questions. */
export const ordersEn = {
	toPerson: 'Back to the person',
	which: 'Which order is this under?',
	whichHint: 'More than one ran that day and nothing says which. The law can differ.',
	titleFrom: (title: string, day: string) => `${title}, from ${day}`,
	under: (name: string) => `Under: ${name}`,
	ended: (day: string) => `It ended on ${day}.`,
	noneRuns: 'No order is running',
	warningWithoutOrder: 'No order is on record for it, so ask a manager whether it counts.',
	wasInCustody:
		'They were in custody that day, and nothing due then counts as missed. Close it in their favour.',
	correct: {
		title: 'Correct the order',
		heading: 'Under which order is this?',
		why: 'Each order has its own law. This can be put right until somebody decides.',
		link: 'Correct the order',
		save: 'Save the order',
		saved: 'The order is put right. The law below is that order’s.'
	},
	close: {
		title: 'Close at once',
		heading: 'Our mistake, or no failure',
		link: 'It was our mistake, or no failure: close it now',
		why: 'This closes the question in their favour now. Nobody has to wait. They read your reason.',
		because: 'What was it?',
		choice: {
			not_a_failure: 'It was not a failure',
			recorded_by_mistake: 'It was recorded by mistake',
			service_issue: 'Our side went wrong'
		} as Record<ClosedBecause, string>,
		outcome: 'How did the appointment really go?',
		outcomeHint: 'The outcome is corrected in the same step.',
		keepOutcome: 'Choose one, unless our side went wrong',
		reasonCode: 'If their reason is accepted, which?',
		reasonFirst: 'No accepted reason',
		reason: 'Why, in words they can read',
		save: 'Close it now',
		saved: 'It is closed in their favour. They can read why.'
	},
	askManager: {
		near_boundary:
			'This is within 7 days of the day on which a warning stops to count. Check with a manager.',
		readings_differ:
			'The Act does not say from which day its 12 months run back. From the day of the breach and from the day of your decision the answer differs. What stands here is told from the day of the breach. Ask a manager.',
		warning_without_order:
			'A warning is on record without its order, so it may be another order’s. Ask a manager whether it counts here.'
	} as Record<QuestionForManager, string>,
	missed: {
		heading: 'Missed before, nothing opened',
		why: 'These came from the case system, or were under an order that has ended. Nobody was asked. Ask only where it still matters: asking decides nothing.'
	},
	stops: {
		heading: 'Death and custody',
		link: 'Record a death or time in custody',
		died: (day: string) => `They died on ${day}.`,
		diedWhat: 'Nothing is opened, sent or asked any more. Their phone is signed out.',
		diedBy: (name: string) => `Recorded by ${name}.`,
		deathWhat:
			'Once it is recorded, nothing is opened, sent or asked any more, and their phone is signed out. All that is on record stays.',
		nothingMore: 'Nothing more is asked',
		deathHeading: 'They have died',
		deathOn: 'The day they died',
		deathSave: 'Record the death',
		deathTakeBack: 'It was recorded by mistake: take it back',
		inCustody: (from: string) => `In custody since ${from}. Nothing due now counts as missed.`,
		custodyHeading: 'Time in custody',
		custodyWhat: 'Whatever was due in this time never counts as missed.',
		from: 'First day',
		until: 'Last day, if it is over',
		period: (from: string, until: string) => `${from} to ${until}`,
		none: 'None is on record.',
		add: 'Add this time',
		change: 'Save these days',
		removeLegend: 'Was it a mistake?',
		remove: 'It was recorded by mistake: take it out',
		saved: 'It is saved.'
	},
	unknown: {
		today: 'An outcome that we do not know: say what it means',
		heading: 'The case system says this, and we do not know what it means',
		unnamed: 'The case system says that there is an outcome, and not which.',
		why: 'Nothing was opened. Say below how it went.',
		chip: 'What does this mean?'
	}
};
export type OrdersText = typeof ordersEn;
