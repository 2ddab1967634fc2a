import { withinSentence } from '#lib/i18n/dates.ts';
import type { PauseReason } from '#lib/domain/plan/vocabulary.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** Pausing a plan, and looking at it again. */
export const pauseEn = {
	heading: 'Pause the plan',
	link: 'Pause',
	linkOpen: 'The plan is paused',
	intro:
		'In hospital, in custody, after a death, with a new baby: hold the steps, and say when you look again.',
	what: 'What a pause does',
	holds: 'Steps that you set wait, theirs and ours. Time in the pause is not counted as waiting.',
	stays: 'What the court ordered goes on, and so do steps that keep somebody safe.',
	appointments: 'Appointments stand until you move them, one by one.',
	contact: 'Their duty to keep in touch with you stays. The person reads this too.',
	noRule: 'It changes nothing about missed appointments or warnings: no rule reads it.',
	died: 'A plan is not paused for somebody who has died.',
	isPaused: (reason: string) => `The plan is paused: ${reason}`,
	toCome: (reason: string, day: string) => `The plan will be paused from ${day}: ${reason}`,
	since: (day: string) => `Since ${day}.`,
	lookAgain: (day: string) => `To look at again on ${day}.`,
	lookDue: (day: string) =>
		`The day to look again was ${day}. Steps stay held, and the person reads that you have not looked yet.`,
	ordersEnded: 'Every order has ended: the pause holds nothing any more, and the person does not see it.',
	reason: {
		hospital: 'in hospital or ill',
		custody: 'in custody',
		bereavement: 'bereavement',
		new_baby: 'a new baby',
		something_else: 'something else'
	} as Record<PauseReason, string>,
	option: {
		hospital: 'In hospital, or too ill',
		custody: 'In custody',
		bereavement: 'Somebody close has died',
		new_baby: 'A new baby',
		something_else: 'Something else'
	} as Record<PauseReason, string>,
	why: 'Why is it paused?',
	reasonWords: 'What is it, if something else?',
	reasonWordsHint: 'A few words. They can read this.',
	reasonWordsMissing: 'Write what it is, in a few words.',
	reasonMissing: 'Choose why it is paused.',
	startsOn: 'From which day?',
	lookAgainOn: 'On which day do you look again?',
	lookAgainHint: (days: number) =>
		plural('en', days, {
			one: () => 'Tomorrow at the latest. You can give it a new day then.',
			other: (many) => `At most ${many} days ahead. You can give it a new day then.`
		}),
	words: 'A line to the person',
	wordsHint: 'They read it on their phone. You may leave it empty.',
	begin: 'Begin the pause',
	change: 'Give it a new day, or put something right',
	changeButton: 'Save the change',
	end: 'End the pause',
	endNote: 'From today on every step is back where it was.',
	endButton: 'End it today',
	saved: {
		begun: 'The plan is paused. They see it on their phone.',
		toCome: 'The plan will be paused. They see it on their phone.',
		changed: 'The pause is changed. They see it on their phone.',
		ended: 'The pause has ended. Every step is back where it was.'
	} as Record<'begun' | 'toCome' | 'changed' | 'ended', string>,
	coming: 'Appointments in this time',
	comingNext: 'Appointments that are coming',
	comingNote:
		'None of these is moved by the pause. Open one to say that we moved it: that counts against nobody.',
	noneComing: 'There is none until you look again.',
	noneComingNext: (days: number) =>
		plural('en', days, {
			one: () => 'There is none today or tomorrow.',
			other: (many) => `There is none in the next ${many} days.`
		}),
	enforceable: 'Under the order: it stands unless you move it.',
	notEnforceable: 'It stands unless you move it.',
	over: 'Earlier pauses',
	period: (from: string, until: string) => `From ${from} until ${until}`,
	calledOff: (from: string) => `From ${from}: called off before it began`,
	by: (name: string, when: string) => `${name}, ${withinSentence(when)}`,
	before: 'What it said before',
	beforeLine: (reason: string, from: string, day: string) =>
		`${reason}, from ${from}, to look again on ${day}`
};

export type PauseText = typeof pauseEn;
