import { reminderWordsEn } from './reminder-words.en.ts';

export const staffRemindersEn = {
	words: reminderWordsEn,
	none: 'No reminder is on record for this appointment.',
	notAgainst: (name: string) =>
		`This is for context. That a reminder came is no reason to decide against ${name}. One that did not come is ours.`
};
export type StaffRemindersText = typeof staffRemindersEn;
