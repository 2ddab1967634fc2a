import { titlesCy } from '#lib/i18n/shared/person-titles.cy.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { RelapseText } from './person-relapse.en.ts';

export const relapseCy: RelapseText = {
	title: titlesCy.relapse,
	heading: 'Diod neu gyffuriau eto?',
	intro: 'Mae’n digwydd i lawer o bobl. Nid oes neb yn eich beio. Cymorth sy’n dod gyntaf.',
	promise:
		'Nid yw dweud wrthym yma byth yn cyfrif yn eich erbyn yn yr ap hwn. Os gallai rhywun gael niwed difrifol, rhaid i ni weithredu.',
	ownRules: 'Efallai fod gan eich gorchymyn ei reol ei hun. Gweld beth mae hyn yn ei olygu.',
	enough: 'Gallwch adael unrhyw ran o hwn yn wag. Mae ei gadw yn ddigon.',
	safe: 'Ydych chi’n ddiogel nawr?',
	safeNow: {
		yes: 'Ydw',
		not_sure: 'Nid wyf yn siŵr',
		no: 'Nac ydw',
		not_said: 'Byddai’n well gen i beidio â dweud'
	},
	what: 'Beth oedd ef?',
	substance: {
		drink: 'Diod',
		drugs: 'Cyffuriau',
		drink_and_drugs: 'Diod a chyffuriau',
		not_said: 'Byddai’n well gen i beidio â dweud'
	},
	words: 'Oes rhywbeth yr hoffech ei ddweud?',
	save: 'Cadw a gofyn am gymorth',
	officer: 'Beth fydd eich swyddog yn ei wneud',
	officerDoes: [
		'Bydd yn darllen hwn ac yn cynnig cymorth i chi.',
		'Bydd yn cytuno gyda chi pwy fydd yn ffonio eich tîm triniaeth.',
		'Bydd yn edrych ar eich cynllun eto gyda chi.'
	],
	rules: 'Beth mae hyn yn ei olygu i’r rheolau',
	link: 'Diod neu gyffuriau eto? Gofynnwch am gymorth',
	suggested: 'Wnaethoch chi yfed neu ddefnyddio eto? Gallwch ofyn am gymorth yn lle hynny.',
	draftStays: 'Mae’r hyn a ysgrifennoch yma yn aros ar y ffôn hwn.',
	help: 'Diod neu gyffuriau',
	helpWhy: 'Os gwnaethoch yfed neu ddefnyddio eto, gallwch ddweud wrthym. Cymorth sy’n dod gyntaf.',
	recorded: 'Beth a nodwyd',
	toldByYou: (by, date) => `Dywedoch wrth ${by} ${onWelshDay(date)}. Dyma beth a nodwyd.`,
	toldByOthers: (by, date) => `Nododd ${by} hyn ar eich rhan. Roedd yn gwybod amdano ${onWelshDay(date)}.`,
	writtenDown: (by, when) => `${by} a’i nododd: ${when}`
};
