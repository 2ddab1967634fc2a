import { titlesCy } from '#lib/i18n/shared/person-titles.cy.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { SettingsText } from './person-settings.en.ts';

export const settingsCy: SettingsText = {
	title: titlesCy.settings,
	heading: 'Gosodiadau',
	language: 'Iaith',
	textSize: 'Maint y geiriau',
	textSizes: { normal: 'Arferol', large: 'Mawr', largest: 'Mwyaf' },
	save: 'Cadw',
	saved: 'Wedi’i gadw.',
	onThisPhone: 'Beth sydd ar y ffôn hwn',
	onThisPhoneIntro:
		'Mae eich cynllun, dyddiadau ac adroddiadau yn cael eu cadw yma, fel y gallwch eu darllen heb signal.',
	lastUpdate: (when) => `Diweddarwyd ddiwethaf: ${when}.`,
	neverUpdated: 'Heb ei ddiweddaru eto.',
	things: (count) =>
		plural('cy', count, {
			one: () => 'Mae 1 peth a ysgrifennoch heb ei anfon eto.',
			two: () => 'Mae 2 beth a ysgrifennoch heb eu hanfon eto.',
			few: () => 'Mae 3 pheth a ysgrifennoch heb eu hanfon eto.',
			many: () => 'Mae 6 pheth a ysgrifennoch heb eu hanfon eto.',
			other: (many) => `Mae ${many} peth a ysgrifennoch heb eu hanfon eto.`
		}),
	nothingWaits: 'Nid oes dim ar y ffôn hwn yn aros i gael ei anfon.',
	situationHint: 'Gwaith, gofal, iechyd, teithio, a sut i gysylltu â chi. Gallwch ei newid yma.',
	reminders: 'Nodiadau atgoffa a hysbysiadau',
	remindersHint: 'Dewiswch a ydym yn dweud wrthych am eich apwyntiadau, a phryd a sut.',
	calendar: 'Apwyntiadau yn fy nghalendr',
	calendarHint: 'Dangoswch eich apwyntiadau mewn calendr eich hun. Mae i ffwrdd nes i chi ei droi ymlaen.',
	calendarOn: (day) => `Mae hyn ymlaen ers ${day}. Gweld beth mae’n ei ddweud, neu ddod ag ef i ben.`,
	phones: 'Fy ffonau',
	phonesHint: 'Lle rydych wedi mewngofnodi. Allgofnodwch ffôn coll yma.',
	signOut: 'Allgofnodi',
	signOutHint: 'Mae angen eich PIN i ddod yn ôl i mewn.',
	signOutKeep: 'Maent yn aros ar y ffôn hwn, ac yn cael eu hanfon pan fyddwch yn mewngofnodi eto.',
	signOutStay: 'Aros wedi mewngofnodi',
	signOutKeepButton: 'Allgofnodi a’u cadw',
	signOutDelete: 'Neu eu dileu',
	signOutDeleteSure: (count) =>
		plural('cy', count, {
			one: () => 'Mae hyn yn dileu 1 peth a ysgrifennoch. Ni ellir ei ddadwneud. I fod yn siŵr, teipiwch 1.',
			two: () => 'Mae hyn yn dileu 2 beth a ysgrifennoch. Ni ellir ei ddadwneud. I fod yn siŵr, teipiwch 2.',
			few: () => 'Mae hyn yn dileu 3 pheth a ysgrifennoch. Ni ellir ei ddadwneud. I fod yn siŵr, teipiwch 3.',
			many: () =>
				'Mae hyn yn dileu 6 pheth a ysgrifennoch. Ni ellir ei ddadwneud. I fod yn siŵr, teipiwch 6.',
			other: (many) =>
				`Mae hyn yn dileu ${many} peth a ysgrifennoch. Ni ellir ei ddadwneud. I fod yn siŵr, teipiwch ${many}.`
		}),
	signOutDeleteLabel: 'Faint o bethau?',
	signOutDeleteButton: 'Eu dileu ac allgofnodi',
	help: 'Help a rhifau argyfwng',
	welsh: 'Nid yw cyfieithydd wedi gwirio’r Gymraeg i gyd eto.'
};
