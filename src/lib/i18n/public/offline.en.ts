/** What a page says that needs the server and cannot reach it. Kept on the phone; both languages show at once. */
export const offlineEn = {
	title: 'No internet',
	heading: 'You need internet for this page',
	why: 'To sign in, you need internet. Find a signal or Wi-Fi, then try again.',
	kept: 'Do you use this phone for your plan? Open it. You will see what is kept on this phone.',
	toPlan: 'Go to my plan',
	again: 'Try again',
	danger: 'If you need help now',
	numbers: [
		{ telephone: '999', words: 'In danger now: call 999.' },
		{
			telephone: '111',
			words: 'For your mental health: call 111 and choose option 2. It is free, day and night.'
		},
		{
			telephone: '116123',
			words: 'To talk to someone: call Samaritans on 116 123. It is free, day and night.'
		}
	]
};
export type OfflineText = typeof offlineEn;
