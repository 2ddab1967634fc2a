import { plural } from '#lib/domain/text/plural.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { BalanceText } from './staff-balance.en.ts';

export const balanceCy: BalanceText = {
	heading: 'Cydnabod, gofyn, rhybuddio',
	since: (on) => `Beth wnaeth staff yn y 12 wythnos diwethaf, ers ${on}.`,
	notAScore: 'Awgrym i chi, nid sgôr. Nid oes neb yn cael ei fesur ganddo, ac nid oes rheol yn ei ddarllen.',
	none: 'Nid oes dim o’r rhain yn y cofnod ar gyfer y 12 wythnos diwethaf. Efallai eich bod wedi diolch wyneb yn wyneb: nid yw hynny yn y cofnod.',
	says: {
		recognitions: (count) =>
			count === 0
				? 'Nid oes cofnod o gydnabod dim.'
				: plural('cy', count, {
						one: () => 'Cafodd 1 peth ei gydnabod.',
						two: () => 'Cafodd 2 beth eu cydnabod.',
						few: (many) => `Cafodd ${many} pheth eu cydnabod.`,
						many: (many) => `Cafodd ${many} pheth eu cydnabod.`,
						other: (many) => `Cafodd ${many} o bethau eu cydnabod.`
					}),
		requests: (count) =>
			count === 0
				? 'Ni ofynnwyd am ddim.'
				: plural('cy', count, {
						one: () => 'Gofynnwyd am 1 peth.',
						two: () => 'Gofynnwyd am 2 beth.',
						few: (many) => `Gofynnwyd am ${many} pheth.`,
						many: (many) => `Gofynnwyd am ${many} pheth.`,
						other: (many) => `Gofynnwyd am ${many} o bethau.`
					}),
		warnings: (count) =>
			count === 0
				? 'Ni roddwyd rhybudd sy’n sefyll.'
				: plural('cy', count, {
						one: () => 'Rhoddwyd 1 rhybudd, ac mae’n sefyll.',
						two: () => 'Rhoddwyd 2 rybudd, ac maent yn sefyll.',
						other: (many) => `Rhoddwyd ${many} rhybudd, ac maent yn sefyll.`
					})
	},
	table: 'Cydnabod, gofyn a rhybuddio, pob un gyda’i ddyddiau',
	column: { what: 'Beth', each: 'Pob un, y diweddaraf yn gyntaf' },
	side: { recognitions: 'Cydnabod', requests: 'Gofyn', warnings: 'Rhybuddio' },
	kind: {
		good_news_answered: (on) => `Ateb i newyddion da ${onWelshDay(on)}`,
		reflection_answered: (on) => `Ateb i feddyliau ${onWelshDay(on)}`,
		step_confirmed: (on) => `Cadarnhau bod cam wedi’i wneud ${onWelshDay(on)}`,
		step_asked: (on) => `Cam newydd i’r person ei hun ${onWelshDay(on)}`,
		appointment: (on) => `Apwyntiad i’w gadw ${onWelshDay(on)}`,
		side_asked: (on) => `Gofyn am ochr y person ${onWelshDay(on)}`,
		warning: (on) => `Rhoi rhybudd ${onWelshDay(on)}`
	},
	nothing: 'Dim',
	how: 'Beth sy’n cael ei gyfrif, a beth nad yw',
	counted: [
		'Cydnabod: ateb i newyddion da neu i feddyliau, a cham y cadarnhaodd staff ei fod wedi’i wneud.',
		'Gofyn: cam newydd i’r person ei hun, apwyntiad y mae’n rhaid ei gadw, a chwestiwn am reol.',
		'Rhybuddio: rhybudd neu lythyr trwydded na chafodd ei dynnu’n ôl.',
		'Mae apwyntiad yn sefyll ar ei ddiwrnod ei hun, gan nad yw’r diwrnod y cafodd ei drefnu yn cael ei gadw.',
		'Nid yw beth ysgrifennodd y person byth yn cael ei gyfrif. Nac ychwaith beth ddywedoch chi wyneb yn wyneb.'
	],
	guidance: 'Canllawiau'
};
