import { titlesEn } from '#lib/i18n/shared/person-titles.en.ts';
import { plural } from '#lib/domain/text/plural.ts';

export const settingsEn = {
	title: titlesEn.settings,
	heading: 'Settings',
	language: 'Language',
	textSize: 'Size of the words',
	textSizes: { normal: 'Normal', large: 'Large', largest: 'Largest' },
	save: 'Save',
	saved: 'Saved.',
	onThisPhone: 'What is on this phone',
	onThisPhoneIntro: 'Your plan, dates and reports are kept here, so you can read them with no signal.',
	lastUpdate: (when: string) => `Last brought up to date: ${when}.`,
	neverUpdated: 'Not brought up to date yet.',
	things: (count: number) =>
		plural('en', count, {
			one: () => '1 thing you wrote is not sent yet.',
			other: (many) => `${many} things you wrote are not sent yet.`
		}),
	nothingWaits: 'Nothing on this phone waits to be sent.',
	situationHint: 'Work, care, health, travel, and how to reach you. You can change it here.',
	reminders: 'Reminders and notices',
	remindersHint: 'Choose if, when and how we tell you about your appointments.',
	calendar: 'Appointments in my calendar',
	calendarHint: 'Show your appointments in a calendar of your own. It is off until you turn it on.',
	calendarOn: (day: string) => `This is on since ${day}. See what it tells, or end it.`,
	phones: 'My phones',
	phonesHint: 'Where you are signed in. Sign out a lost phone here.',
	signOut: 'Sign out',
	signOutHint: 'You need your PIN to come back in.',
	signOutKeep: 'They stay on this phone, and are sent when you sign in again.',
	signOutStay: 'Stay signed in',
	signOutKeepButton: 'Sign out and keep them',
	signOutDelete: 'Or delete them',
	signOutDeleteSure: (count: number) =>
		plural('en', count, {
			one: () => 'This deletes 1 thing you wrote. It cannot be undone. To be sure, type 1.',
			other: (many) => `This deletes ${many} things you wrote. It cannot be undone. To be sure, type ${many}.`
		}),
	signOutDeleteLabel: 'How many things?',
	signOutDeleteButton: 'Delete them and sign out',
	help: 'Help and crisis numbers',
	welsh: 'A translator has not checked all the Welsh yet.'
};

export type SettingsText = typeof settingsEn;
