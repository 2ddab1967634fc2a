import type { PauseReason } from '#lib/domain/plan/vocabulary.ts';

/** A plan that is paused: gentle words, for anybody may look over a shoulder. */
export const personPauseEn = {
	paused: 'Your steps are paused',
	toCome: (day: string) => `Your steps will be paused from ${day}`,
	because: {
		hospital: 'You need time to get well.',
		custody: 'You cannot do your steps where you are now.',
		bereavement: 'You have lost someone close to you. We are sorry.',
		new_baby: 'You have a new baby to care for.'
	} as Record<Exclude<PauseReason, 'something_else'>, string>,
	officersWord: (words: string) => `Your officer calls it: “${words}”`,
	from: (day: string) => `The pause began on ${day}.`,
	lookAgain: (day: string) => `Your officer looks at it again with you on ${day}.`,
	lookDue: (day: string) => `We said we would look again on ${day}. We have not yet. That is for us to do.`,
	writes: (by: string) => `From ${by}`,
	notLate: 'You are not late with any of these steps.',
	stays: 'What stays as it is',
	orderRules:
		'The rules of your order or licence. Steps for them stay in your plan, and so do steps to keep safe.',
	appointments: 'Your appointments, until we tell you that one has moved.',
	touch: 'You still need to keep in touch with your officer.',
	call: (name: string) => `Call ${name}:`,
	noNumber: 'Ask your officer how, if you are not sure.',
	write: 'You can still tell us things here at any time.',
	cannotCome: 'Tell us if you cannot come to something',
	goesOn: 'Your plan goes on',
	ended: (day: string) => `The pause ended on ${day}. Your steps are back where they were.`,
	calledOff: 'The pause that we told you about is not needed. Your steps stay as they are.'
};

export type PersonPauseText = typeof personPauseEn;
