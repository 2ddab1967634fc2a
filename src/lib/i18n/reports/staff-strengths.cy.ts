import type { StaffStrengthsText } from './staff-strengths.en.ts';
import { strengthWordsCy } from './strength-words.cy.ts';

export const strengthsCy: StaffStrengthsText = {
	heading: 'Cryfderau',
	link: 'Pob cryfder, ac awgrymu un',
	kept: 'Eu rhai nhw, yn eu trefn nhw',
	keptHint:
		'Nhw sy’n dewis y rhain ac yn eu rhoi mewn trefn. Nid oes neb arall yn newid hynny. Nid oes rheol na phenderfyniad yn darllen dim ohono.',
	none: 'Nid ydynt wedi enwi dim eto.',
	inPlan: 'Wedi’u henwi yn y cynllun',
	inPlanHint: 'Mae’r cynllun yn enwi’r rhain. Nid ydynt ymhlith yr hyn y maent yn ei gadw.',
	choice: strengthWordsCy,
	suggested: 'Wedi’u hawgrymu',
	suggestedBy: (name, day) => `${name}, ${day}`,
	state: {
		suggested: 'Nid ydynt wedi dweud eto',
		kept: 'Maent yn ei gadw',
		let_go: 'Roeddent yn ei gadw, ac maent wedi gadael iddo fynd ers hynny',
		not_me: 'Nid ydynt yn ei gadw'
	},
	inPlanAnd: {
		let_go: 'Yn y cynllun. Roeddent yn ei gadw, ac maent wedi gadael iddo fynd ers hynny.',
		not_me: 'Yn y cynllun. Maent yn dweud nad yw’n wir amdanynt.'
	},
	suggest: 'Awgrymu cryfder',
	suggestHint:
		'Mae’n sefyll ar wahân ar eu ffôn nes iddynt ddweud ei fod yn wir, neu nad yw’n wir amdanynt. Mae’r ddau’n iawn.',
	words: 'Beth rydych yn ei weld ynddynt',
	wordsHint: 'Fel y gallent ei ddweud eu hunain, fel “Rwy’n aros yn dawel pan fydd hi’n swnllyd”.',
	reason: 'Beth welsoch',
	reasonHint: 'Ffaith: beth wnaethant, a phryd.',
	save: 'Ei awgrymu',
	saved: 'Wedi’i awgrymu. Mae ar eu tudalen cryfderau.',
	pickHint: 'Yr hyn y maent yn ei gadw, yn eu trefn nhw, yna’r hyn arall y mae’r cynllun yn ei enwi.',
	others: 'Cryfderau eraill'
};
