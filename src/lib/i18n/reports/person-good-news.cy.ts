import { wordsFor } from '#lib/i18n/words-for.ts';
import { goodNewsWordsCy } from './good-news-words.cy.ts';
import type { GoodNewsText } from './person-good-news.en.ts';

export const goodNewsCy: GoodNewsText = {
	begin: 'Ysgrifennu rhywbeth',
	kind: wordsFor('person', goodNewsWordsCy.changeKind),
	noticedBy: wordsFor('person', goodNewsWordsCy.noticedBy),
	chooseKind: 'Beth yw e?',
	chip: {
		went_well: 'Aeth yn dda',
		tough_moment: 'Eiliad anodd',
		strength_used: 'Cryfder',
		better_than_before: 'Yn well nawr'
	},
	hint: {
		went_well: 'Mawr neu fach. Diwrnod da, neu gam a gymeroch.',
		tough_moment: 'Rhywbeth anodd, a beth wnaethoch chi. Gall fod yn fach.',
		strength_used: 'Rhywbeth rydych yn dda am ei wneud, a sut y gwnaeth eich helpu.',
		better_than_before: 'Cwsg, arian, cartref, pobl: beth sy’n well nawr.'
	},
	words: {
		went_well: 'Beth aeth yn dda?',
		tough_moment: 'Beth ddigwyddodd, a beth wnaethoch chi?',
		strength_used: 'Beth wnaethoch chi, a beth helpodd?',
		better_than_before: 'Beth sy’n well nawr?'
	},
	lineIsEnough: 'Mae un llinell yn ddigon.',
	more: 'Dweud mwy, os hoffech',
	area: 'Pa ran o’ch bywyd yw hi?',
	noticed: 'Pwy sylwodd?',
	strength: 'Beth ddefnyddioch chi i wneud iddo ddigwydd?',
	strengthHint: 'Er enghraifft: arhosais yn dawel. Gofynnais am help. Codais yn gynnar.',
	fromMine: 'Pa un o’ch cryfderau oedd e?',
	otherWords: 'Neu mewn geiriau eraill',
	keepStrength: 'Cadw hwn gyda’ch cryfderau?',
	keepIt: 'Ei gadw',
	save: 'Cadw a rhannu gyda fy swyddog',
	whoReads: (officer) => `Gall eich swyddog, ${officer}, ei ddarllen.`,
	whoReadsUnnamed: 'Gall eich swyddog ei ddarllen.',
	never:
		'Ni chaiff byth ei ddefnyddio yn eich erbyn. Nid oes ei angen ar gyfer unrhyw beth. Gallwch ei dynnu’n ôl.',
	limit: 'Un terfyn: os yw’n dweud bod rhywun mewn perygl, rhaid i ni weithredu.'
};
