import { plural } from '#lib/domain/text/plural.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { ReferralsText } from './staff-referrals.en.ts';

export const referralsCy: ReferralsText = {
	heading: 'Atgyfeiriadau',
	one: 'Atgyfeiriad',
	intro:
		'Maen nhw’n gweld ble mae pob un yn sefyll, a phryd y byddwn yn edrych eto. Nid ydynt byth yn gweld eich rhesymau.',
	caseloadIntro: 'Pawb rydych chi’n gweithio gyda nhw. Yr un nesaf i’w wirio sy’n dod gyntaf.',
	none: 'Nid oes atgyfeiriadau yma eto.',
	noneWhy: 'Gwneir atgyfeiriad o gynllun person.',
	open: 'Ar agor',
	closed: 'Wedi cau',
	back: 'Holl atgyfeiriadau’r person hwn',
	see: 'Gweld neu newid',
	about: (person, what) => `${person}: ${what}`,
	noAgency: 'Nid oes asiantaeth wedi’i henwi',
	forStep: (step) => `Ar gyfer y cam: ${step}`,
	askedOn: (on, days) =>
		plural('cy', days, {
			zero: () => `Gofynnwyd heddiw, ${on}`,
			two: () => `Gofynnwyd ${onWelshDay(on)}, 2 ddiwrnod yn ôl`,
			other: (many) => `Gofynnwyd ${onWelshDay(on)}, ${many} diwrnod yn ôl`
		}),
	neverAsked: 'Nid oes neb wedi’i holi eto',
	inState: (days) =>
		plural('cy', days, {
			zero: () => 'Fel hyn ers heddiw',
			two: () => 'Fel hyn ers 2 ddiwrnod',
			other: (many) => `Fel hyn ers ${many} diwrnod`
		}),
	checkOn: (on) => `Gwirio nesaf: ${on}`,
	checkDue: (on) => `Mae’n bryd gwirio: ${on}`,
	noCheck: 'Nid oes gwiriad wedi’i gynllunio',
	startsOn: (on) => `Gall ddechrau: ${on}`,
	insteadIs: (what) => `Yn ei le: ${what}`,
	reasonIs: (reason) => `Rheswm, i staff: ${reason}`,
	state: {
		to_be_made: 'I’w wneud',
		made: 'Wedi gofyn, dim ateb eto',
		accepted: 'Maent wedi cytuno',
		waiting: 'Ar restr aros',
		started: 'Wedi dechrau',
		completed: 'Wedi’i wneud',
		declined_by_agency: 'Gwrthododd yr asiantaeth',
		declined_by_person: 'Gwrthododd y person',
		not_available_in_area: 'Ddim ar gael yn yr ardal hon',
		withdrawn: 'Wedi’i dynnu’n ôl'
	},
	ask: 'Gofyn i asiantaeth',
	step: 'Ar gyfer pa gam y mae?',
	noStep: 'Dim un o gamau’r cynllun',
	intervention: 'Am beth rydym yn gofyn?',
	interventionHint: 'Fel “help i ddod o hyd i ystafell”. Gallant ddarllen hwn.',
	agency: 'Asiantaeth o’r rhestr',
	notListed: 'Ddim ar y rhestr',
	agencyName: 'Enw’r asiantaeth',
	agencyNameHint: 'Ysgrifennwch ef yma os nad yw ar y rhestr.',
	stateField: 'Ble mae’n sefyll?',
	on: 'Ers pa ddiwrnod?',
	onHint: 'Os gadewir hwn yn wag, heddiw yw’r diwrnod.',
	nextCheckOn: 'Y diwrnod y byddwn yn edrych eto',
	nextCheckHint: 'Maen nhw’n gweld y diwrnod hwn. Gallwch ei adael yn wag.',
	expectedOn: 'Y diwrnod y gall ddechrau',
	expectedHint: 'Yr hyn a ddywedodd yr asiantaeth. Maen nhw’n ei weld. Gallwch ei adael yn wag.',
	instead: 'Beth sydd ar gael yn ei le?',
	insteadHint: 'Maen nhw’n gweld hwn. Gallwch ei adael yn wag.',
	why: 'Rheswm',
	whyHint:
		'Dim ond staff all ddarllen hwn. Mae angen rheswm dros wrthod, dros gam yn ôl, neu dros ailagor un sydd wedi cau.',
	make: 'Cadw’r atgyfeiriad',
	made: 'Mae’r atgyfeiriad wedi’i gadw. Maen nhw’n gweld yn eu cynllun ble mae’n sefyll.',
	change: 'Newid ble mae’n sefyll',
	source: 'Sut rydym yn gwybod?',
	agencyReported: 'Yr asiantaeth a ddywedodd hyn wrthym',
	update: 'Cadw’r newid',
	updated: 'Mae’r newid wedi’i gadw. Maen nhw’n gweld yn eu cynllun ble mae’n sefyll.',
	history: 'Beth sydd wedi digwydd hyd yma',
	noHistory: 'Nid oes dim ar gofnod yma cyn y cyflwr presennol.',
	event: (state, on) => `${state}, ${on}`,
	toldByAgency: 'Yr asiantaeth a ddywedodd wrthym.',
	letter: 'Llythyr at yr asiantaeth',
	letterHint:
		'Gallwch argraffu’r dudalen hon: dim ond y llythyr fydd yn dod allan. Gallwch ei gopïo i e-bost hefyd.',
	letterLanguage: 'Iaith y llythyr',
	sendTo: (address) => `Anfon at: ${address}`,
	noLetter: 'Nid oes llythyr, am nad oes asiantaeth wedi’i henwi.',
	alternatives: {
		heading: 'Beth sydd ar gael yn lle hynny',
		list: 'Beth sydd ar gael yn lle’r hyn na ellir ei gael yma',
		link: 'Gweld beth sydd ar gael yn ei le',
		intro:
			'Yr hyn y mae ymarferwyr yma yn gwybod amdano yn lle rhywbeth nad yw ar gael yn yr ardal hon. Mae’n cael ei gynnig wrth ichi nodi atgyfeiriad.',
		back: 'Pob atgyfeiriad',
		area: 'Maes angen',
		allAreas: 'Pob maes',
		show: 'Dangos',
		none: 'Nid oes dim wedi’i nodi yma eto.',
		inPlaceOf: (what) => `Yn lle: ${what}`,
		by: (name, on) => `${name}, ${on}`,
		add: 'Ychwanegu’r hyn rydych yn gwybod amdano',
		addArea: 'Ar gyfer pa faes angen?',
		insteadOf: 'Yn lle beth?',
		insteadOfHint: 'Fel “mentor cyfoed”. Peidiwch ag enwi neb.',
		words: 'Beth sydd ar gael?',
		wordsHint: 'Gall person ddarllen hwn yn ei gynllun. Gellir cynnig hyd at 300 o lythrennau yno.',
		save: 'Ychwanegu',
		withdraw: 'Nid yw yno mwyach',
		withdrawThis: (what) => `Nid yw yno mwyach: ${what}`,
		saved: {
			added: 'Mae wedi’i ychwanegu, ac yn cael ei gynnig i bawb yma.',
			withdrawn: 'Mae wedi’i dynnu oddi ar y rhestr.'
		}
	}
};
