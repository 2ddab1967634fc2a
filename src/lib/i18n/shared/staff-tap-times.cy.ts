import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { TapTimesText } from './staff-tap-times.en.ts';

export const tapTimesCy: TapTimesText = {
	savedAndArrived: (saved, arrived) => `${arrived}; cadwyd ar y ffôn ${withinSentence(saved)}`,
	savedUnknown: (arrived) => `${arrived}; ni wyddom pryd y cadwyd ar y ffôn`,
	unknown: 'Ddim yn hysbys',
	corrected: 'cloc y ffôn wedi’i gywiro',
	fast: (amount) => `Roedd cloc y ffôn ${amount} ar y blaen. Dyma’r amser wedi’i gywiro.`,
	slow: (amount) => `Roedd cloc y ffôn ${amount} ar ei hôl hi. Dyma’r amser wedi’i gywiro.`,
	wrong:
		'Ni all cloc y ffôn fod yn gywir, felly ni ŵyr neb pryd y cafodd ei gadw. Nid yw’n cyfrif fel rhywbeth hwyr.',
	unchecked: 'Nid oedd modd gwirio cloc y ffôn.',
	writtenAfter: (at) =>
		`Dyma pryd roedd y ffôn mewn cysylltiad ddiwethaf, heb ddim yn aros: ${at}. Felly cafodd ei ysgrifennu wedi hynny.`,
	amount: {
		days: (count) =>
			plural('cy', count, {
				one: () => '1 diwrnod',
				two: () => '2 ddiwrnod',
				other: (many) => `${many} diwrnod`
			}),
		hours: (count) => plural('cy', count, { one: () => '1 awr', other: (many) => `${many} awr` }),
		minutes: (count) =>
			plural('cy', count, { one: () => '1 munud', two: () => '2 funud', other: (many) => `${many} munud` })
	}
};
