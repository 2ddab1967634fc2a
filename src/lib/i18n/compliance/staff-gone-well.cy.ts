import { plural } from '#lib/domain/text/plural.ts';
import { capitalised } from '#lib/i18n/dates.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { GoneWellText } from './staff-gone-well.en.ts';

export const goneWellCy: GoneWellText = {
	heading: 'Beth sydd wedi mynd yn dda yn ddiweddar',
	why: 'Edrychwch ar hyn cyn penderfynu. Mae yma i’w gydnabod: nid oes yr un rheol yn ei gyfrif.',
	lately: 'O’r 12 wythnos ddiwethaf. Gall nod fod o gynt: yn aml nid oes diwrnod yn y cofnod.',
	none: 'Nid oes dim o’r 12 wythnos ddiwethaf yn y cofnod. Efallai i chi weld rhywbeth eich hun: enwch ef.',
	facts: 'O’r achos',
	kept: (count, since, last) =>
		plural('cy', count, {
			one: () => `Cadwodd 1 apwyntiad, ${onWelshDay(since)}`,
			other: (many) => `Cadwodd ${many} apwyntiad ers ${since}, yr olaf ${onWelshDay(last)}`
		}),
	step: (step, on) => `Gwnaeth gam ${onWelshDay(on)}: ${step}`,
	goal: (goal, on) =>
		on === null
			? `Cyrhaeddodd nod: ${goal}. Nid yw’r diwrnod yn y cofnod.`
			: `Cyrhaeddodd nod: ${goal}. Mae yn y cynllun a gytunwyd ${onWelshDay(on)}.`,
	goodNews: (name) => `Newyddion da a rannodd ${name}`,
	whoReads: (name) =>
		`Rydych yn darllen hyn am mai chi yw swyddog ${name}. Daw i’r llythyr dim ond os byddwch chi’n ei ysgrifennu yno, o blaid ${name}.`,
	arrived: (kind, when) => `${kind}. Cyrhaeddodd: ${when}`,
	more: (count) => `${count} arall`,
	begin: {
		summary: 'Dechrau’r maes hwn â ffeithiau',
		legend: 'Pa ffeithiau?',
		hint: 'Nid oes dim wedi’i ddewis drosoch. Gallwch newid pob gair wedyn.',
		button: 'Eu rhoi yn y maes'
	},
	sentence: {
		kept: (count, since) =>
			plural('cy', count, {
				one: () => `Fe gadwoch eich apwyntiad ${onWelshDay(since)}.`,
				other: (many) => `Rydych wedi cadw ${many} apwyntiad ers ${since}.`
			}),
		step: (step, on) => `${capitalised(onWelshDay(on))} fe wnaethoch y cam hwn: ${step}`,
		goal: (goal) => `Fe gyrhaeddoch y nod hwn: ${goal}`
	}
};
