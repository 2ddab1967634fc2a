import { reminderWordsCy } from './reminder-words.cy.ts';
import type { StaffRemindersText } from './staff-reminders.en.ts';

export const staffRemindersCy: StaffRemindersText = {
	words: reminderWordsCy,
	none: 'Nid oes dim wedi’i gofnodi ein bod wedi’i anfon am yr apwyntiad hwn.',
	notAgainst: (name) =>
		`Cyd-destun yw hwn. Nid yw’r ffaith bod rhywbeth wedi dod yn rheswm i benderfynu yn erbyn ${name}. Ein bai ni yw’r hyn na ddaeth.`
};
