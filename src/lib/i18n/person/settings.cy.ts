import { plural } from '#lib/i18n/plural.ts';
import type { SettingsText } from './settings.en.ts';

export const settingsCy: SettingsText = {
	title: 'Gosodiadau',
	heading: 'Gosodiadau',
	language: 'Iaith',
	languages: { en: 'English', cy: 'Cymraeg' },
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
			other: (many) => `Mae ${many} peth a ysgrifennoch heb eu hanfon eto.`
		}),
	allSent: 'Mae popeth a ysgrifennoch wedi’i anfon.',
	signOut: 'Allgofnodi',
	signOutHint: 'Mae angen eich PIN i ddod yn ôl i mewn.',
	signOutKeep: 'Maent yn aros ar y ffôn hwn, ac yn cael eu hanfon pan fyddwch yn mewngofnodi eto.',
	signOutStay: 'Aros wedi mewngofnodi',
	help: 'Help a rhifau argyfwng',
	welsh: 'Nid yw cyfieithydd wedi gwirio’r Gymraeg i gyd eto.'
};
