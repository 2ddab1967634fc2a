/** What it means to take back something that was written down, before and after. */
export const takeBackEn = {
	ask: 'Take this back',
	obstacle: 'If you take it back, it stays on the record as taken back. Nobody will work on it.',
	yes: 'Yes, take it back',
	unsentYet: 'You took this back. We do not know that yet.',
	unsent: 'It is not sent yet. Nobody has read it.',
	unread: 'Nobody has opened it yet. Its first words may have been seen in a list.',
	read: (when: string) => `It was read: ${when}. You cannot undo that.`,
	willGo: 'If you take it back, your officer no longer sees it.',
	willBeSeen: 'If you take it back, your officer sees that you did. They no longer see your words.',
	answersStay: 'The answers you got stay.',
	limit: 'One limit: where words are about danger, what you wrote in that box is kept, so that we can act.',
	changeStays: 'If it is still so, tell your officer in another way. Your order may have a rule about it.',
	dangerStays:
		'Some of your words may be about danger. All that you wrote in that box is kept. Your officer and their manager can read it, so that we can act.',
	/** The entry is on this phone only, and goes with it. */
	unsentBoth: 'It is not sent yet either. Both are sent together.',
	untilThen: 'Until then your officer can still read it.',
	done: (when: string) => `You took this back: ${when}.`,
	wasNotRead: 'Nobody had opened it. Your officer no longer sees it.',
	wasRead: (when: string) =>
		`It had been read: ${when}. Your officer sees that you took it back. They no longer see your words.`,
	yours: 'Your words stay here, so that you can read them.'
};

export type TakeBackText = typeof takeBackEn;
