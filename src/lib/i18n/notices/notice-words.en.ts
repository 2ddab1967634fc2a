/**
 * What may lie on a lock screen, for anybody to read: a day, a time, and nothing of why. Whatever else there is to say stands in the
 * app, behind the tap.
 */
export const noticeWordsEn = {
	title: 'Reminder',
	/** @param moment "Tuesday 1 December, 10:30am" */
	onPhone: (moment: string) => `${moment}. Open the app to see more.`,
	toAddress: (moment: string) => `Reminder: ${moment}. Open the app to see more.`,
	codeTitle: 'Your code',
	code: (code: string) => `Your code is ${code}. Type it in the app. If you did not ask for it, do nothing.`
};
export type NoticeWords = typeof noticeWordsEn;
