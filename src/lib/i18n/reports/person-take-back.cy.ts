import type { TakeBackText } from './person-take-back.en.ts';

export const takeBackCy: TakeBackText = {
	ask: 'Tynnu hwn yn ôl',
	obstacle:
		'Os byddwch yn ei dynnu’n ôl, bydd yn aros ar y cofnod fel un a dynnwyd yn ôl. Ni fydd neb yn gweithio arno.',
	yes: 'Ie, tynnwch ef yn ôl',
	unsentYet: 'Gwnaethoch dynnu hwn yn ôl. Nid ydym yn gwybod hynny eto.',
	unsent: 'Nid yw wedi’i anfon eto. Nid oes neb wedi’i ddarllen.',
	unread: 'Nid oes neb wedi’i agor eto. Efallai fod ei eiriau cyntaf wedi’u gweld mewn rhestr.',
	read: (when) => `Cafodd ei ddarllen: ${when}. Ni allwch ddadwneud hynny.`,
	willGo: 'Os byddwch yn ei dynnu’n ôl, ni fydd eich swyddog yn ei weld mwyach.',
	willBeSeen:
		'Os byddwch yn ei dynnu’n ôl, bydd eich swyddog yn gweld hynny. Ni fyddant yn gweld eich geiriau mwyach.',
	answersStay: 'Mae’r atebion a gawsoch yn aros.',
	limit:
		'Un terfyn: lle mae geiriau am berygl, cedwir yr hyn a ysgrifennoch yn y blwch hwnnw, er mwyn i ni allu gweithredu.',
	changeStays:
		'Os yw’n dal yn wir, dywedwch wrth eich swyddog mewn ffordd arall. Gall fod rheol amdano yn eich gorchymyn.',
	dangerStays:
		'Gallai rhai o’ch geiriau fod am berygl. Cedwir popeth a ysgrifennoch yn y blwch hwnnw. Gall eich swyddog a’u rheolwr ei ddarllen, er mwyn i ni allu gweithredu.',
	unsentBoth: 'Nid yw wedi’i anfon eto chwaith. Anfonir y ddau gyda’i gilydd.',
	untilThen: 'Tan hynny gall eich swyddog ei ddarllen o hyd.',
	done: (when) => `Gwnaethoch dynnu hwn yn ôl: ${when}.`,
	wasNotRead: 'Nid oedd neb wedi’i agor. Nid yw eich swyddog yn ei weld mwyach.',
	wasRead: (when) =>
		`Roedd wedi’i ddarllen: ${when}. Mae eich swyddog yn gweld eich bod wedi’i dynnu’n ôl. Nid ydynt yn gweld eich geiriau mwyach.`,
	yours: 'Mae eich geiriau yn aros yma, er mwyn i chi allu eu darllen.'
};
