import { reminderWordsCy } from './reminder-words.cy.ts';
import type { StaffRemindersText } from './staff-reminders.en.ts';

export const staffRemindersCy: StaffRemindersText = {
	words: reminderWordsCy,
	none: 'Nid oes nodyn atgoffa wedi’i gofnodi ar gyfer yr apwyntiad hwn.',
	notAgainst: (name) =>
		`Cyd-destun yw hwn. Nid yw’r ffaith bod nodyn atgoffa wedi dod yn rheswm i benderfynu yn erbyn ${name}. Ein bai ni yw un na ddaeth.`
};
