import type { SafeNow, Substance, ToldBy } from '#lib/domain/reports/vocabulary.ts';

/** Drink or drugs again, as practitioners read, record and answer it. */
export const relapseEn = {
	substance: {
		drink: 'Drink',
		drugs: 'Drugs',
		drink_and_drugs: 'Drink and drugs',
		not_said: 'Not said what it was'
	} as Record<Substance, string>,
	safeNow: {
		yes: 'Safe right now',
		not_sure: 'Not sure of being safe',
		no: 'Not safe right now',
		not_said: 'Not said if they are safe'
	} as Record<SafeNow, string>,
	toldBy: {
		service_user: 'The person themselves',
		treatment_worker: 'A treatment worker',
		family_or_friend: 'Family or a friend',
		someone_else: 'Someone else'
	} as Record<ToldBy, string>,
	what: 'What it was',
	safe: 'Safety',
	told: { by: 'Told by', on: 'Told on', facts: 'Facts', opinion: 'What staff think' },
	noWords: 'They wrote no words. What they chose is enough.',
	recorded: 'Written down by',
	recordedFacts: 'What was written down',
	noOwnWords: 'They did not send this from their phone. Staff wrote it down.',
	neverCounted:
		'Telling of a relapse never counts against anyone here. If someone may come to serious harm, act.',
	contact: {
		actions: 'Contact with treatment',
		actionsHint: 'Who gets in touch, about what, and by when. Agree it with them.',
		action: () => 'One thing to be done'
	},
	review: {
		heading: 'Look at the plan again',
		why: 'What comes first may have changed. Go through the plan with them.',
		link: 'Go through the plan'
	},
	record: {
		link: 'Record that someone has told you of a relapse',
		title: 'Record a relapse',
		heading: 'You were told of a relapse',
		intro: 'It brings support and another look at the plan. It is never counted against them.',
		visible:
			'They see on their phone that you wrote this down, and your answer. They never see who told you, nor what you think.',
		notYet:
			'Do they not know that you were told? Speak to them first. Until then, record it where no phone shows it:',
		staffOnlyLink: 'a change in life, for staff only',
		toldBy: 'Who told you?',
		toldByHint: 'Only staff see this.',
		toldOn: 'When were you told?',
		substance: 'What was it?',
		safeNow: 'Are they safe right now?',
		facts: 'What you were told or saw',
		factsHint: 'Facts only. They can read this if they told you themselves.',
		opinion: 'What you think about it',
		opinionHint: 'You can leave this empty. Only staff see it.',
		save: 'Record and offer support'
	}
};

export type RelapseText = typeof relapseEn;
