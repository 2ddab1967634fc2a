import { plural } from '#lib/domain/text/plural.ts';
import type { TeamDecisionsText } from './staff-team-decisions.en.ts';

export const teamDecisionsCy: TeamDecisionsText = {
	toTeam: 'Yn ôl at eich tîm',
	toList: 'Yn ôl at yr hyn sy’n aros',
	all: {
		heading: 'Pwy benderfynodd beth',
		intro: 'Y penderfyniadau diwethaf am bobl eich tîm. Agorwch un i’w ddarllen gyda’i resymau.',
		by: (name) => `Penderfynwyd gan ${name}`,
		countersigned: (name) => `Cydlofnodwyd gan ${name}`,
		none: 'Dim penderfyniad eto',
		noneWhy: 'Mae’r hyn y mae’r tîm yn ei benderfynu i’w weld yma, yn ôl pwy benderfynodd.',
		state: {
			in_effect: 'Mewn grym',
			awaiting_countersign: 'Yn aros amdanoch chi',
			returned: 'Anfonwyd yn ôl',
			superseded: 'Wedi’i ddisodli'
		}
	},
	waiting: {
		heading: 'Penderfyniadau sy’n aros amdanoch',
		none: 'Nid oes penderfyniad yn aros amdanoch.',
		count: (count) =>
			plural('cy', count, {
				one: () => 'Dim ond gyda chi y daw 1 penderfyniad i rym.',
				two: () => 'Dim ond gyda chi y daw 2 benderfyniad i rym.',
				few: () => 'Dim ond gyda chi y daw 3 phenderfyniad i rym.',
				many: () => 'Dim ond gyda chi y daw 6 phenderfyniad i rym.',
				other: (many) => `Dim ond gyda chi y daw ${many} penderfyniad i rym.`
			}),
		open: 'Gweld beth sy’n aros'
	},
	countersign: {
		title: 'I’w gydlofnodi',
		heading: 'I’w gydlofnodi',
		intro: 'Yr hynaf sydd gyntaf. Hyd nes i chi gydlofnodi, nid oes dim wedi’i benderfynu i’r person.',
		none: 'Nid oes dim yn aros amdanoch',
		noneWhy: 'Mae atgyfeiriadau ac ystyried galw’n ôl i’w gweld yma cyn dod i rym.',
		what: (action, by) => `${action}, penderfynwyd gan ${by}`,
		since: (when) => `Yn aros ers: ${when}`,
		open: 'Ei ddarllen',
		forPerson: (name) => `am ${name}`,
		saved: {
			agreed: 'Cydlofnodwyd. Mae mewn grym, a gall y person ddarllen y llythyr.',
			returned: 'Anfonwyd yn ôl gyda’ch geiriau. Nid oes dim wedi dod i rym.'
		},
		one: 'Cydlofnodi penderfyniad',
		order: 'Darllenwch ef yn y drefn hon. Eich rhan chi sydd olaf.',
		nothing: 'Nid oes dim yn aros i’w gydlofnodi yma nawr.',
		question: 'Eich rhan chi ynddo',
		option: { yes: 'Ei gydlofnodi', no: 'Ei anfon yn ôl' },
		optionHint: {
			yes: 'Daw i rym nawr. Bydd y person yn cael y llythyr, gyda’ch enw chi ynddo.',
			no: 'Bydd y swyddog yn penderfynu eto. Nid yw’r person yn gweld dim ohono.'
		},
		words: 'Eich geiriau',
		wordsHint: 'Ar beth yr edrychoch, a pham. Bydd y swyddog yn darllen hwn.',
		missing: {
			agreed: 'Dywedwch a ydych yn ei gydlofnodi neu’n ei anfon yn ôl.',
			words: 'Ysgrifennwch ar beth yr edrychoch, a pham.'
		},
		save: 'Cadw'
	},
	looks: {
		heading: 'Pobl sy’n gofyn i reolwr ailedrych',
		none: 'Nid oes neb yn gofyn i chi ailedrych.',
		since: (when) => `Gofynnwyd: ${when}`,
		answer: 'Ateb',
		forPerson: (name) => `i ${name}`
	},
	counts: {
		heading: 'Sut y penderfynodd y tîm hwn ar bethau tebyg',
		about: (what, under) => `${what}, o dan: ${under}. Y 12 mis diwethaf.`,
		purpose:
			'Er mwyn trin tebyg yr un fath. Nid rheol mohono: caiff pob person ei glywed, ac mae i bob achos ei resymau ei hun.',
		tooFew: 'Mae llai na 10. Ni ddangosir dim, fel na ellir adnabod neb.',
		each: (names) => `Llai na 5 yr un: ${names}`,
		some: (names) => `Heb eu dangos, am fod un neu fwy o’r rhain yn llai na 5: ${names}`
	},
	pulse: {
		heading: 'Beth mae pobl yn ei ddweud ar ôl penderfyniad',
		intro: 'Tri chwestiwn, wedi’u hateb heb enw. Y 12 mis diwethaf.',
		tooFew: 'Mae llai na 10 ateb. Ni ddangosir dim, fel na ellir adnabod neb.',
		question: {
			saidMySide: 'Roeddwn yn gallu rhoi fy ochr',
			understoodWhy: 'Roeddwn yn deall pam',
			treatedWithRespect: 'Cefais fy nhrin â pharch'
		},
		answer: { yes: 'Do', partly: 'Yn rhannol', no: 'Naddo' }
	}
};
