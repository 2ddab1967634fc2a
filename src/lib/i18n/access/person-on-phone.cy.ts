import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { OnPhoneText } from './person-on-phone.en.ts';

export const onPhoneCy: OnPhoneText = {
	notSaved: {
		heading: 'Nid yw hwn wedi’i gadw',
		why: {
			storage_full: 'Nid oes lle ar ôl ar y ffôn hwn, ac ni ellid ein cyrraedd.',
			storage_unavailable: 'Nid yw’r ffôn hwn yn cadw’r hyn a ysgrifennwch, ac ni ellid ein cyrraedd.',
			storage_failed: 'Ni allai’r ffôn hwn ei gadw, ac ni ellid ein cyrraedd.'
		},
		whatNow:
			'Mae eich geiriau yn dal ar y dudalen hon. Arhoswch yma a rhowch gynnig arall arni, neu copïwch nhw yn gyntaf.'
	},
	copy: 'Copïo fy ngeiriau',
	copied: 'Wedi’i gopïo.',
	byHand: 'Pwyswch a daliwch y geiriau i’w copïo.',
	draftKept: 'Heb ei anfon eto. Mae’r ffôn hwn yn ei gadw nes i chi ei anfon.',
	draftFailed: 'Heb ei anfon eto. Ni all y ffôn hwn ei gadw. Anfonwch ef cyn gadael y dudalen hon.',
	whenSent: {
		signedOut: 'Bydd yn cael ei anfon pan fyddwch yn mewngofnodi.',
		noSignal: 'Bydd yn cael ei anfon pan fydd signal.',
		soon: 'Bydd yn mynd ar ei ben ei hun, cyn gynted ag y gall.'
	},
	notSent: 'Heb ei anfon eto.',
	unfinished: {
		heading: 'Heb ei orffen, a heb ei anfon',
		intro: 'Ar y ffôn hwn yn unig y mae’r rhain. Ni all eich swyddog eu gweld eto.',
		goOn: 'Mynd ymlaen ag ef',
		one: 'Rydych wedi dechrau hwn. Nid yw wedi’i anfon eto.',
		mended: 'Rhywbeth a newidioch',
		more: (count) =>
			plural('cy', count, {
				one: () => 'Nid yw 1 arall wedi’i orffen',
				two: () => 'Nid yw 2 arall wedi’u gorffen',
				other: (many) => `Nid yw ${many} arall wedi’u gorffen`
			}),
		remove: 'Ei daflu',
		removeSure: 'Bydd yr hyn a ysgrifennoch ynddo yn mynd am byth.',
		removeYes: 'Ie, taflwch ef'
	},
	loss: {
		heading: (count) =>
			plural('cy', count, {
				one: () => 'Efallai nad yw 1 peth a ysgrifennoch wedi ein cyrraedd',
				two: () => 'Efallai nad yw 2 beth a ysgrifennoch wedi ein cyrraedd',
				few: () => 'Efallai nad yw 3 pheth a ysgrifennoch wedi ein cyrraedd',
				many: () => 'Efallai nad yw 6 pheth a ysgrifennoch wedi ein cyrraedd',
				other: (many) => `Efallai nad yw ${many} peth a ysgrifennoch wedi ein cyrraedd`
			}),
		why: (when) => `Cafodd cof y ffôn hwn ei glirio. Roeddent yma ddiwethaf ${onWelshDay(when)}.`,
		whatNow: 'Edrychwch drwy eich rhestr. Os nad yw un yno, ysgrifennwch ef eto neu ffoniwch eich swyddog.',
		told: 'Dywedir wrth eich swyddog faint. Ni all neb weld beth oedd ynddynt.',
		toList: 'Gweld beth ddywedais wrthych',
		read: 'Rwyf wedi darllen hwn'
	},
	notReady: {
		chip: 'Ddim yn barod',
		getting: 'Yn paratoi',
		isReady: 'Mae’r ffôn hwn yn barod. Gallwch agor hyn i gyd heb signal.',
		heading: 'Nid yw’r ffôn hwn yn barod i weithio heb signal eto.',
		whatNow:
			'Arhoswch ar Wi-Fi a rhowch gynnig arall arni. Os nad yw hynny’n helpu, caewch yr ap a’i agor eto.',
		again: 'Rhoi cynnig arall arni'
	},
	unsent: {
		refused: 'Ni allem gymryd hwn fel y mae.',
		seeList: 'Ni ellid anfon hwn fel y mae. Gwelwch beth allwch ei wneud.'
	}
};
