import { agencyWordsCy } from './agency-words.cy.ts';
import type { PublicAgencyText } from './public-agency.en.ts';

export const publicAgencyCy: PublicAgencyText = {
	title: 'Ateb atgyfeiriad',
	heading: 'Ateb atgyfeiriad',
	intro: 'Gofynnodd swyddog prawf i chi am help gydag atgyfeiriad. Mae dolen neu god yn y llythyr.',
	code: 'Y cod o’r llythyr',
	codeHint: 'Dyma’r hyn sydd ar ôl y # yn y ddolen. Gallwch ludo’r ddolen gyfan.',
	goOn: 'Ymlaen',
	about: (intervention) => `Beth y gofynnwyd amdano: ${intervention}`,
	asked: (agency) => `Gofynnwyd i: ${agency}.`,
	askedOn: (on) => `Dyddiad y cais: ${on}.`,
	noName: 'Mae’r enw yn eich llythyr. Nid yw yma, ac nid oes angen i chi ei ysgrifennu.',
	answer: 'Beth yw eich ateb?',
	answers: agencyWordsCy.answer,
	on: 'Pa ddiwrnod?',
	onHint:
		'Y diwrnod y mae’n dechrau neu y daethon nhw, neu ers pryd maen nhw’n aros. Gallwch ei adael yn wag.',
	until: 'Tan pryd mae’r aros, hyd y gwyddoch?',
	untilHint: 'Gallwch ei adael yn wag.',
	words: 'Unrhyw beth i’w ychwanegu',
	wordsHint:
		'Os na allwch ymgymryd ag ef, dywedwch pam. Mae’r swyddog yn ei ddarllen. Gall y person ofyn am ei ddarllen hefyd.',
	danger: 'A oes rhywun mewn perygl nawr? Ffoniwch 999. Nid oes neb yn gwylio’r dudalen hon.',
	save: 'Anfon yr ateb',
	sent: {
		heading: 'Diolch. Mae eich ateb gan y swyddog',
		what: 'Mae yno fel eich ateb chi, wrth ochr beth ddywedoch o’r blaen.',
		again: 'Os bydd rhywbeth yn newid, defnyddiwch yr un ddolen eto.'
	},
	dead: {
		heading: 'Nid yw’r ddolen hon yn gweithio',
		why: 'Mae dolen yn gweithio am dri mis, a hyd nes ei thynnu’n ôl neu wneud un newydd. Gwiriwch fod y cyfan gennych.',
		ask: 'Gallwch ffonio’r swyddog. Mae’r rhif yn y llythyr.',
		again: 'Teipio cod arall',
		notSent: 'Ni anfonwyd eich geiriau. Maen nhw yma i’w copïo neu i’w darllen allan:'
	}
};
