import type { ChangedText } from './staff-changed.en.ts';

export const changedCy: ChangedText = {
	what: 'Beth newidiodd',
	since: 'Ers pryd',
	sinceUnknown: 'Ni ddywedwyd',
	noWords: 'Ni ysgrifennwyd geiriau. Mae’r hyn a ddewiswyd yn ddigon.',
	onlyWords: 'Wedi’i ddweud yn eu geiriau eu hunain',
	neverFault:
		'Nid yw dweud wrthych byth yn fai, ac nid yw’n cael ei gyfrif yn unman. Atebwch drwy edrych eto ar y cynllun.',
	moved:
		'Ai symud, gwaith neu daith sydd yma? Dywedwch yn eich ateb a oes angen cael eich caniatâd yn gyntaf.',
	plan: 'Beth sy’n digwydd i’r cynllun',
	planHint: 'Mae bwlch yn aros ar y cynllun nes i rywun edrych arno eto.',
	lookedAgain: 'Rwyf wedi edrych eto ar y cynllun gyda hyn mewn cof',
	lookOnChoice: 'Byddwn yn edrych arno gyda’n gilydd ar ddiwrnod',
	lookOn: 'Ar ba ddiwrnod',
	lookOnHint: 'Mae ei angen os byddwch yn edrych arno gyda’ch gilydd. Bydd ar Heddiw pan ddaw.',
	actions: 'Beth fyddwn ni’n ei wneud',
	actionsHint: 'Gan bwy, ac erbyn pryd: symud amserau, nodi rhif newydd, newid cam.',
	planRow: 'Y cynllun',
	planOpen: 'Nid edrychwyd arno ers hynny',
	planLookOn: (date) => `I edrych arno gyda’n gilydd: ${date}`,
	planLookPassed: (date) =>
		`Mae’r diwrnod i edrych arno gyda’n gilydd wedi mynd heibio: ${date}. Ni chofnodwyd edrych arno ers hynny.`,
	planLookedAgain: (date) => `Edrychwyd arno eto oherwydd hyn: ${date}`,
	mark: (date) => `Edrychwyd arno eto oherwydd iddynt ddweud bod rhywbeth wedi newid: ${date}.`,
	read: 'Darllen beth ddywedwyd wrthym'
};
