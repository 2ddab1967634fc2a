import { plural } from '#lib/domain/text/plural.ts';
import type { OfficesText } from './staff-offices.en.ts';

export const officesCy: OfficesText = {
	heading: 'Swyddfeydd',
	intro: 'O ble mae timau’n gweithio, pryd mae pob swyddfa ar agor, ac ar ba ddiwrnodau mae ar gau.',
	about: 'Cyfeiriadau, rhifau ffôn, oriau agor a diwrnodau pan fydd swyddfa ar gau.',
	add: 'Ychwanegu swyddfa',
	newHeading: 'Swyddfa newydd',
	back: 'Pob swyddfa',
	listed: (count) =>
		plural('cy', count, {
			zero: () => 'Nid oes swyddfa eto',
			two: () => '2 swyddfa',
			other: (many) => `${many} swyddfa`
		}),
	noneWhy: 'Ychwanegwch yr un gyntaf, yna dywedwch pa dimau sy’n gweithio ohoni.',
	closedHeading: 'Ar gau am byth',
	closedNote: 'Ni ellir rhoi tîm yno.',
	name: 'Enw',
	address: 'Cyfeiriad',
	addressHint: 'Un llinell o’r cyfeiriad ar bob llinell, heb y cod post.',
	postcode: 'Cod post',
	telephone: 'Ffôn',
	optional: 'Gallwch adael hwn yn wag.',
	hours: 'Oriau agor',
	hoursHint: 'Gadewch y ddau amser yn wag ar gyfer diwrnod pan fydd ar gau.',
	day: {
		monday: 'Dydd Llun',
		tuesday: 'Dydd Mawrth',
		wednesday: 'Dydd Mercher',
		thursday: 'Dydd Iau',
		friday: 'Dydd Gwener',
		saturday: 'Dydd Sadwrn',
		sunday: 'Dydd Sul'
	},
	opens: (day) => `${day}: yn agor am`,
	closes: (day) => `${day}: yn cau am`,
	onDay: (day, words) => `${day}: ${words}`,
	open: (days, opens, closes) => `${days}: ${opens} i ${closes}`,
	days: (first, last) => `${first} – ${last}`,
	neverOpen: 'Dim oriau agor eto',
	noTelephone: 'Dim rhif ffôn eto',
	save: 'Cadw’r swyddfa',
	close: 'Cau’r swyddfa am byth',
	closeNote: 'Ni ellir rhoi tîm yno mwyach. Gallwch ei hagor eto.',
	reopen: 'Agor y swyddfa eto',
	reopenNote: 'Mae’r swyddfa hon ar gau am byth.',
	shut: {
		heading: 'Diwrnodau pan fydd ar gau',
		intro: 'Nid oes angen rhoi gwyliau banc yma: rydym yn eu gwybod.',
		none: 'Nid oes diwrnod o’r fath i ddod.',
		on: 'Pa ddiwrnod?',
		reason: 'Pam?',
		reasonHint: 'Mewn ychydig eiriau, er enghraifft “hyfforddiant staff”.',
		add: 'Ychwanegu’r diwrnod',
		removeDay: (day) => `Tynnu ${day} oddi ar y rhestr`
	},
	teams: (names) => `Yn gweithio oddi yma: ${names}`,
	saved: {
		created: 'Mae’r swyddfa wedi’i chadw.',
		edited: 'Mae’r swyddfa wedi’i chadw.',
		closed: 'Mae’r swyddfa ar gau.',
		reopened: 'Mae’r swyddfa ar agor eto.',
		dayAdded: 'Mae’r diwrnod ar y rhestr.',
		dayRemoved: 'Mae’r diwrnod oddi ar y rhestr.'
	}
};
