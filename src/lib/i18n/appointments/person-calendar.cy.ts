import type { CalendarText } from './person-calendar.en.ts';

export const calendarCy: CalendarText = {
	feed: { name: 'Apwyntiadau', appointment: 'Apwyntiad', cancelled: 'Apwyntiad wedi’i ganslo' },
	title: 'Apwyntiadau yn fy nghalendr',
	intro:
		'Gall y calendr ar eich ffôn neu’ch cyfrifiadur ddangos eich apwyntiadau. Mae hyn i ffwrdd nes i chi ei droi ymlaen.',
	yours:
		'Chi sy’n dewis. Gallwch ddod ag ef i ben unrhyw bryd, ac nid yw hynny byth yn cyfrif yn eich erbyn.',
	sees: 'Beth all pobl eraill ei weld',
	seesWho: 'Cewch gyfeiriad gwe cyfrinachol. Gall pwy bynnag sydd â’r cyfeiriad weld:',
	seesWhat: ['y diwrnod a’r amser', 'y gair “Apwyntiad”', 'pa rai a gafodd eu canslo'],
	seesNot: 'Nid yw’n dweud eich enw, y lle, pwy rydych yn ei weld na pham.',
	seesSite: 'Mae enw’r wefan hon yn y cyfeiriad.',
	keep: 'Felly cadwch ef i chi’ch hun. Rhowch ef mewn calendr nad yw pobl eraill yn edrych arno yn unig.',
	late: 'Mae newidiadau’n dod yn hwyr',
	lateWhy:
		'Dim ond ychydig o weithiau’r dydd y mae calendrau’n gofyn am newidiadau. Mae rhai’n gofyn unwaith y dydd.',
	lateSure: 'I fod yn siŵr, edrychwch yma yn yr ap.',
	now: 'Sut mae hi nawr',
	off: 'Mae i ffwrdd.',
	turnOn: 'Ei droi ymlaen a dangos y cyfeiriad',
	on: (when) => `Mae ymlaen. Chi a’i trodd ymlaen: ${when}.`,
	fetched: (when) => `Gofynnodd calendr ddiwethaf: ${when}.`,
	notFetched: 'Nid oes calendr wedi gofyn eto.',
	fetchedWhy: 'Dim ond chi sy’n gallu gweld hyn. Os nad ydych yn gwybod pwy ofynnodd, dewch ag ef i ben.',
	address: 'Eich cyfeiriad',
	once: 'Dim ond nawr rydym yn ei ddangos. Copïwch ef cyn gadael y dudalen hon.',
	copy: 'Copïo’r cyfeiriad',
	open: 'Agor yn fy nghalendr',
	how: 'Neu chwiliwch yn eich calendr am “Subscribe” neu “Add from web address”. Rhowch y cyfeiriad i mewn yno.',
	another: 'Gwneud cyfeiriad newydd',
	anotherHint:
		'Ni allwn ddangos yr hen gyfeiriad eto. Mae un newydd yn cymryd ei le, ac mae’r hen un yn stopio ar unwaith.',
	end: 'Dod ag ef i ben',
	endHint:
		'Mae’r cyfeiriad yn stopio ar unwaith. Yna dilëwch ef yn eich calendr hefyd, neu gall hen amseroedd aros yno.',
	ended: {
		person: (when) => `Chi a ddaeth ag ef i ben: ${when}.`,
		replaced: (when) => `Daeth i ben: ${when}.`,
		phone_gone: (when) =>
			`Daeth i ben i’ch cadw’n ddiogel, gan fod ffôn ar goll neu wedi’i gloi: ${when}. Gallwch wneud cyfeiriad newydd.`,
		restored: (when) =>
			`Daeth i ben, gan fod yn rhaid i ni ddod â chopi hŷn o’n cofnodion yn ôl: ${when}. Gallwch wneud cyfeiriad newydd.`
	},
	stale: 'Dilëwch yr hen gyfeiriad yn eich calendr. Nid yw’n cael newidiadau mwyach.',
	over: 'Mae eich gorchymyn wedi dod i ben. Nid oes apwyntiadau i’w rhoi mewn calendr.',
	changed: 'Cafodd hyn ei newid yn y cyfamser, mewn ffenestr arall neu ar ffôn arall. Dyma sut mae hi nawr.',
	noSignal:
		'Mae angen signal ar gyfer hyn. Ni newidiwyd dim. Rhowch gynnig arall arni pan fydd gennych signal.',
	notSeen: 'Ni allwn ddangos hyn nawr. Mae angen signal ar gyfer y dudalen hon.',
	again: 'Rhoi cynnig arall arni'
};
