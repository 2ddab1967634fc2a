import { withinSentence } from '#lib/i18n/dates.ts';
import { agencyWordsCy } from './agency-words.cy.ts';
import type { AgencySideText } from './staff-agency-side.en.ts';

export const agencySideCy: AgencySideText = {
	heading: 'Yr asiantaeth: atebion a chysylltiadau',
	link: 'Atebion yr asiantaeth, cysylltiadau, a’i dolen ateb',
	unread: 'Mae’r asiantaeth wedi ateb. Nid oes neb wedi’i ddarllen eto.',
	answers: 'Beth mae’r asiantaeth yn ei ddweud',
	answersWhat:
		'Eu hateb nhw yw hwn. Nid yw’n newid dim ynddo’i hun: chi sy’n dweud lle mae’r atgyfeiriad yn sefyll.',
	says: (agency, answer) => `Dywed ${agency}: ${withinSentence(answer)}`,
	answer: agencyWordsCy.answer,
	received: (when, days) => `${when} (${days})`,
	on: {
		accepted: (day) => `Mae’n dechrau: ${day}.`,
		waiting: (day) => `Yn aros ers: ${day}.`,
		declined: (day) => `Diwrnod: ${day}.`,
		attended: (day) => `Daethon nhw: ${day}.`,
		not_attended: (day) => `Ni ddaethon nhw: ${day}.`
	},
	until: (day) => `Tan: ${day}.`,
	isRead: (by, when) => `Darllenwyd: ${by}, ${withinSentence(when)}`,
	none: 'Nid yw’r asiantaeth wedi ateb trwy’r ddolen.',
	read: 'Rwyf wedi darllen yr atebion hyn',
	attendance:
		'Nid yw bod rhywun wedi dod neu beidio yn ganlyniad apwyntiad. Gofynnwch iddyn nhw, a’i gofnodi yno.',
	toReferral: 'Yn ôl i’r atgyfeiriad',
	contacts: 'Cysylltiadau â’r asiantaeth',
	noContacts: 'Nid oes cysylltiad wedi’i nodi.',
	contactBy: (name, when) => `Nodwyd gan ${name}, ${withinSentence(when)}`,
	addContact: 'Nodi cysylltiad',
	contactOn: 'Ar ba ddiwrnod?',
	talkedWith: 'Gyda phwy?',
	talkedWithHint: 'Enw a beth maen nhw’n ei wneud.',
	agreed: 'Beth a ddywedwyd ac a gytunwyd?',
	saveContact: 'Cadw’r cysylltiad',
	replyLink: 'Y ddolen ateb',
	replyLinkWhat:
		'Gyda hi, mae’r asiantaeth yn ateb heb gyfrif. Mae’n gweithio ar gyfer yr atgyfeiriad hwn yn unig. Maen nhw’n gweld beth y gofynnwyd amdano, a dim enw.',
	works: (until, by) => `Mae dolen yn gweithio. Y diwrnod olaf: ${withinSentence(until)}. Gwnaed hi: ${by}.`,
	noLink: 'Nid oes dolen yn gweithio nawr.',
	make: 'Gwneud dolen, gyda’r llythyr',
	makeNew: 'Gwneud dolen newydd: mae’r un flaenorol yn peidio',
	revoke: 'Tynnu’r ddolen yn ôl',
	once: 'Copïwch hwn nawr. Dangosir y ddolen unwaith ac ni chedwir hi yn unman.',
	letter: 'Y llythyr gyda’i ddolen',
	noAgency: 'Enwch yr asiantaeth yn gyntaf. Nid oes llythyr eto.',
	saved: {
		contact: 'Mae’r cysylltiad wedi’i gadw.',
		read: 'Wedi’i farcio fel wedi’i ddarllen.',
		revoked: 'Mae’r ddolen wedi’i thynnu’n ôl. Nid yw’n gweithio mwyach.'
	}
};
