import { staffErrorsCy } from '#lib/i18n/shared/staff-errors.cy.ts';
import { errorsCy } from '#lib/i18n/shared/errors.cy.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { NotTakenText } from './staff-not-taken.en.ts';

export const notTakenCy: NotTakenText = {
	title: 'Heb eu cymryd',
	heading: 'Yr hyn na allem ei gymryd',
	intro:
		'Pethau a anfonodd pobl na ellid eu cymryd fel yr oeddent. Dim ond nhw all eu trwsio, ar eu ffôn eu hunain. Yma nid oes ond rhifau a rhesymau.',
	link: 'Gweld yr hyn na ellid ei gymryd',
	none: 'Ni wyddom am ddim na ellid ei gymryd',
	noneWhy: 'Ni allwn wybod am yr hyn nad yw ffôn wedi’i anfon eto.',
	id: (id) => `Cofnod ${id}`,
	noId: 'Cofnod nad oedd ganddo rif',
	told: (reason) => `Dywedwyd wrthynt: “${reason}”`,
	otherReason: 'Rheswm nad yw’r fersiwn hon yn ei adnabod.',
	reasons: { ...errorsCy, ...staffErrorsCy },
	takenSince: 'Anfonwyd eto ers hynny, a’i gymryd',
	losses: 'Ffonau a gollodd gofnodion',
	lossesIntro:
		'Cafodd cof ffôn ei glirio tra oedd cofnodion ynddo yn dal i’w hanfon. Gofynnwch i’r person beth yr oedd wedi’i ysgrifennu.',
	noLosses:
		'Nid oes yr un ffôn wedi dweud wrthym am golled. Ni all ffôn y cliriwyd ei gwcis gyda phopeth arall wybod.',
	loss: (count) =>
		plural('cy', count, {
			one: () => 'Efallai nad yw 1 cofnod wedi ein cyrraedd.',
			two: () => 'Efallai nad yw 2 gofnod wedi ein cyrraedd.',
			few: () => 'Efallai nad yw 3 chofnod wedi ein cyrraedd.',
			many: () => 'Efallai nad yw 6 chofnod wedi ein cyrraedd.',
			other: (many) => `Efallai nad yw ${many} cofnod wedi ein cyrraedd.`
		}),
	noticed: (when) => `Sylwodd y ffôn arno: ${when}`,
	notice: {
		heading: 'Heb gyrraedd fel y dylai',
		lossOf: (who) => `Collodd ffôn ${who} gofnodion cyn iddynt gael eu hanfon.`,
		refused: (count) =>
			plural('cy', count, {
				one: () => 'Ni ellid cymryd 1 cofnod fel yr oedd.',
				two: () => 'Ni ellid cymryd 2 gofnod fel yr oeddent.',
				few: () => 'Ni ellid cymryd 3 chofnod fel yr oeddent.',
				many: () => 'Ni ellid cymryd 6 chofnod fel yr oeddent.',
				other: (many) => `Ni ellid cymryd ${many} cofnod fel yr oeddent.`
			})
	},
	totals: {
		about: 'Faint o gofnodion na ellid eu cymryd, a faint o ffonau a gollodd rai.',
		intro: 'Cyfrifon yn unig. Ni welwch enwau na dim o’r hyn a ysgrifennwyd.',
		reasons: 'Heb eu cymryd, yn ôl rheswm',
		none: 'Ni wyddom am ddim.',
		reason: (count, reason) => `${count}: “${reason}”`,
		losses: (losses, unsent) =>
			`Ffonau a ddywedodd wrthym am golled: ${losses}. Cofnodion nad ydynt efallai wedi ein cyrraedd: ${unsent}.`
	}
};
