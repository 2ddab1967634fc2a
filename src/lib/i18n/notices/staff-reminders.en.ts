import { reminderWordsEn } from './reminder-words.en.ts';

export const staffRemindersEn = {
	words: reminderWordsEn,
	none: 'Nothing is on record that we sent about this appointment.',
	notAgainst: (name: string) =>
		`This is for context. That something came is no reason to decide against ${name}. What did not come is ours.`
};
export type StaffRemindersText = typeof staffRemindersEn;
