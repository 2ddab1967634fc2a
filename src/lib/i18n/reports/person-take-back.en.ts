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
	limit: 'One limit: words about danger are kept, so that we can act.',
	dangerStays:
		'Some of your words may be about danger. Those words are kept. Your officer and their manager can still read them.',
	untilThen: 'Until then your officer can still read it.',
	done: (when: string) => `You took this back: ${when}.`,
	wasNotRead: 'Nobody had opened it. Your officer no longer sees it.',
	wasRead: (when: string) =>
		`It had been read: ${when}. Your officer sees that you took it back. They no longer see your words.`,
	yours: 'Your words stay here, so that you can read them.'
};

export type TakeBackText = typeof takeBackEn;
