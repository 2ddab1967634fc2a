import type { ClosedBecause } from '#lib/domain/compliance/closed-actions.ts';
import type { StatutoryPart } from '#lib/domain/compliance/letter.ts';
import type { DecisionOutcome } from '#lib/domain/compliance/vocabulary.ts';

/** The form with which a named practitioner decides. */
export const decideEn = {
	title: 'Decide',
	heading: 'Decide',
	back: 'Back to the event',
	isDecided: 'There is nothing to decide here now. Look at the event to see where it stands.',
	notYet: 'This cannot be saved yet',
	sentBack: 'A manager sent this back',
	sentBackHint: 'Your words are below. What you decide is for you to choose again.',
	movedOn: {
		heading: 'This moved on while you had it open',
		words:
			'Somebody wrote something here since. All you typed is below. Look at what is new, then save again.',
		link: 'See the event as it is now, in a new tab'
	},
	alternatives: {
		legend: 'Other ways you thought of or tried',
		hint: 'Needed where a reason is not accepted. Name at least one.',
		words: 'What you did, or why it does not fit'
	},
	outcome: 'What do you decide?',
	outcomeHint: {
		accepted: 'They had a good reason. It never counts.',
		not_accepted: 'You see no good reason. The law says what is open then.',
		more_time: 'Nothing is decided. Their last day moves.',
		not_a_failure: 'Our side went wrong. They read that we are sorry. It never counts.'
	} as Record<DecisionOutcome, string>,
	acceptedReason: 'If you accept it: as which reason?',
	action: 'If you do not accept it: what follows?',
	needsManager: 'Takes effect once a manager has countersigned it.',
	nothingOpen: 'Nothing is open here. You can accept the reason or say that it was our side.',
	closed: 'Not open here',
	closedBecause: {
		live_warning: (until) => `A warning counts until ${until}. So the law makes it a referral.`,
		court_order: () =>
			'Under a court’s order the law leaves a warning or a referral. If nothing should follow, accept the reason on your professional judgement.',
		licence: () =>
			'A warning in the law is for orders of a court. Under a licence there is the compliance letter.'
	} as Record<ClosedBecause, (until: string) => string>,
	moreTimeUntil: 'If you give more time: until which day?',
	words: {
		facts: 'Facts as you find them',
		proofSeen: 'Proof you saw',
		circumstances: 'Circumstances and adjustments you weighed',
		opinion: 'Your opinion, apart from the facts',
		reasons: 'Your reasons, to them',
		goingWell: 'What is going well',
		weWill: 'What we will do',
		youNeed: 'What they need to do'
	},
	hint: {
		facts: 'Left empty, what was recorded stands.',
		proofSeen: 'Some true reasons leave no paper. Lack of paper is no proof.',
		circumstances: 'Work, care, health, travel, language. And whether a change we owed them was missing.',
		opinion: 'They read it as your view. You can leave it empty.',
		reasons: 'Say “you”. Say what you found and why. They read it first.',
		goingWell: 'Every decision says it. Name something they did.',
		weWill: 'With a day, where you can.',
		youNeed: 'You can leave it empty.'
	},
	warning: {
		heading: 'If it is a warning: what the law makes it say',
		hint: 'The law’s sentences are filled in. Your own words can stand around them.',
		part: {
			circumstances: 'What happened',
			unacceptable: 'That it is unacceptable',
			liable: 'What can follow, and for how long'
		} as Record<StatutoryPart, string>,
		missingPart: (part: string) =>
			`“${part}” is missing from the letter. Put the law’s sentence back, or write it.`,
		missing: 'Still missing from the warning:',
		complete: 'All three parts are there.'
	},
	language: 'The language of the letter',
	languageHint: 'They read in the language that is chosen here. The law’s sentences follow it.',
	level: 'How hard your words are to read',
	hardFields: (fields: string) => `Over grade 8: ${fields}. You can save it, but few will follow it.`,
	preview: (name: string) => `See it as ${name} will`,
	previewHeading: (name: string) => `As ${name} will read it`,
	wouldSave: 'It can be saved as it is.',
	wouldNot: 'Before it can be saved:',
	save: 'Save the decision',
	saveHint: 'They can read it at once, unless a manager must countersign first.',
	letter: {
		title: 'A letter',
		heading: 'The letter of this decision',
		given: 'As it was given. It is never made again.',
		for: (name: string) => `For ${name}`,
		print: 'Print the letter'
	},
	sources: 'Where the rules for this come from'
};

export type DecideText = typeof decideEn;
