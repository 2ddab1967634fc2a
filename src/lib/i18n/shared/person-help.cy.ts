import { softenedDay } from '#lib/i18n/welsh-mutations.ts';
import type { HelpText } from './person-help.en.ts';

export const helpCy: HelpText = {
	title: 'Help',
	heading: 'Help',
	crisis: 'Os ydych chi neu rywun arall mewn perygl',
	notWatched: 'Nid oes neb yn gwylio’r ap hwn ddydd a nos. Peidiwch ag aros am ateb yma. Ffoniwch.',
	contacts: {
		emergency: { name: 'Argyfwng', about: 'Perygl i fywyd, nawr. Heddlu, ambiwlans, tân.' },
		nhs: { name: 'GIG 111', about: 'Help iechyd ar unrhyw adeg. Dewiswch opsiwn 2 ar gyfer iechyd meddwl.' },
		samaritans: { name: 'Y Samariaid', about: 'I siarad, ddydd neu nos. Am ddim.' },
		abuse: {
			name: 'Llinell Gymorth Genedlaethol Cam-drin Domestig',
			about: 'I fenywod. Ddydd neu nos. Am ddim.'
		},
		liveFearFree: {
			name: 'Byw Heb Ofn (Cymru)',
			about: 'Cam-drin o unrhyw fath, yng Nghymru. Ddydd neu nos. Am ddim.'
		}
	},
	call: (name, number) => `Ffonio ${name} ar ${number}`,
	officer: 'Fy swyddog',
	officerSince: (day) => `Eich swyddog ers ${day}.`,
	officerBefore: (name) => `Cyn hynny, ${name} oedd eich swyddog.`,
	away: (day) => `Mae eich swyddog i ffwrdd tan ${softenedDay(day)}.`,
	covers: (name) => `Tan hynny, gofynnwch i ${name}.`,
	noOfficer: 'Bydd enw eich swyddog i’w weld yma.',
	team: (team) => `Tîm: ${team}.`,
	noSignal:
		'Mae’r rhifau hyn i’w gweld heb signal hefyd. I ffonio, mae angen rhwydwaith ffôn. Gall 999 ddefnyddio unrhyw rwydwaith.',
	promises: 'Da gwybod',
	promise: [
		'Nid yw peidio â defnyddio’r ap hwn byth yn cyfrif yn eich erbyn.',
		'Gallwch bob amser ffonio neu siarad â’ch swyddog yn lle hynny.',
		'Ni chaiff beth rydych yn ei feddwl na sut rydych yn teimlo byth ei ddefnyddio yn eich erbyn.',
		'Os oes rhywun mewn perygl, rhaid i ni weithredu.'
	],
	hiding: 'Os bydd rhywun yn edrych ar eich ffôn',
	hidingHow: 'Tapiwch Cuddio ar y brig. Mae’n dangos calendr plaen.',
	hidingLimit:
		'Nid yw’n clirio’r rhestr o dudalennau y mae eich porwr yn ei chadw. Gallwch glirio honno yn eich porwr.',
	changed:
		'Cartref, swydd, rhif neu blentyn newydd, neu eich iechyd: dywedwch unwaith. Byddwn yn edrych eto ar eich cynllun.',
	changedLink: 'Dweud beth newidiodd',
	notRight: {
		link: 'Oes rhywbeth ddim yn iawn?',
		hint: 'Gallwch ddweud hynny, am unrhyw beth a ddarllenwch yma. Nid yw byth yn cyfrif yn eich erbyn.',
		decided: 'Am benderfyniad: agorwch ef a gofynnwch am edrych eto',
		plan: 'Am eich cynllun: dywedwch nad ydych yn cytuno',
		other: 'Am unrhyw beth arall: dywedwch wrth eich swyddog'
	},
	storyHint: 'Beth mae swyddog newydd yn ei ddarllen gyntaf. Gallwch ei gywiro.',
	papers: 'Fy mhapurau',
	explained: 'Cael rhywun i egluro’r rheolau eto',
	papersHint: 'Llythyrau a nodiadau i chi, i’w darllen a’u hargraffu.',
	moreHelp: 'Oes angen help arnoch nawr?',
	allNumbers: 'Pob rhif argyfwng',
	first: {
		no: 'Os anfonwch hyn, bydd yn mynd i frig rhestr eich swyddog, er mwyn iddynt allu eich ffonio.',
		waiting:
			'Pan gaiff hyn ei anfon, bydd yn mynd i frig rhestr eich swyddog, er mwyn iddynt allu eich ffonio.',
		yes: 'Aeth hyn i frig rhestr eich swyddog, er mwyn iddynt allu eich ffonio.'
	}
};
