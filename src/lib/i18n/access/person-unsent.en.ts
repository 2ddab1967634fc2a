/** In the list of what could not be sent as it is: what there is to do with each. */
export const unsentEn = {
	heading: 'Not sent as they are',
	intro: 'We have not taken them. For each one you choose what to do.',
	title: {
		'obstacle.report': 'Something in the way',
		'obstacle.withdraw': 'You took something back',
		'positive_change.record': 'Something good',
		'positive_change.take_back': 'You took something back',
		'reflection.take_back': 'You took something back',
		'reflection.record': 'What you think',
		'appointment.reply': 'Your reply to an appointment',
		'step.claim': 'You said a step is done',
		'step.choose': 'What you want to start with',
		'answer.read': 'You read an answer',
		'decision.read': 'You read a decision',
		'settings.change': 'Your settings',
		'relapse.report': 'Drink or drugs',
		'goal.propose': 'Your idea for the plan',
		'step.propose': 'Your idea for the plan',
		'plan.disagree': 'You do not agree with the plan',
		'account.give': 'Your side of what happened',
		'look.ask': 'You asked for another look',
		'pulse.give': 'How you were treated'
	} as Record<string, string>,
	other: 'Something you wrote',
	unreadable: 'We cannot read this one. Copy what there is, and write it again.',
	apart: 'Something went wrong on our side with this one. We try it again by itself.',
	saved: (when: string) => `You saved it: ${when}`,
	mend: 'Change it and send',
	again: 'Send it again',
	remove: 'Remove it',
	removeSure: 'We have not taken it. If you remove it, you cannot bring it back.',
	removeYes: 'Yes, remove it',
	changed: 'You have started to change it. What you changed is not sent yet.',
	removeChanged: 'What you changed goes too.',
	removed: 'It is removed.'
};
export type UnsentText = typeof unsentEn;
