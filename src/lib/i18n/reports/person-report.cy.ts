import { titlesCy } from '#lib/i18n/shared/person-titles.cy.ts';
import type { ReportText } from './person-report.en.ts';

export const reportCy: ReportText = {
	title: titlesCy.report,
	titleAfterMiss: 'Dywedwch beth ddigwyddodd',
	aboutLife: 'Am fywyd yn gyffredinol',
	what: 'Beth sydd yn y ffordd?',
	whatAfterMiss: 'Beth ddaeth yn y ffordd?',
	whatHint: 'Tapiwch un neu fwy. Mae hynny’n ddigon i’w anfon.',
	wanted: 'Beth fyddai’n helpu?',
	wantedHint: 'Tapiwch beth hoffech chi. Eich dymuniad yw hwn, nid addewid eto.',
	plan: 'Eich cynllun eich hun',
	planHint: 'Gall cynllun bach helpu os bydd yn codi eto. Gallwch ei adael yn wag.',
	if: 'Os …',
	ifHint: 'Er enghraifft: na ddaw’r bws 9:10',
	then: 'yna byddaf yn …',
	thenHint: 'Er enghraifft: ffonio’r swyddfa cyn 10yb',
	words: 'Yn eich geiriau eich hun',
	wordsHint: 'Mae ychydig eiriau yn ddigon. Bydd eich swyddog yn eu darllen fel rydych yn eu hysgrifennu.',
	wordsAfterMiss: 'Beth ddigwyddodd?',
	proof: 'Pa dystiolaeth sydd?',
	proofHint:
		'Llythyr, neges, tocyn, neu berson sy’n gwybod. Dim tystiolaeth? Dywedwch hynny. Mae’n dal i gyfrif.',
	next: 'Nesaf: beth fyddai’n helpu?',
	send: 'Anfon nawr',
	tapped: (what) => `Yn y ffordd: ${what}`,
	step: (now, of) => `Rhan ${now} o ${of}`,
	draftFound: 'Roeddech wedi dechrau hwn o’r blaen. Nid yw wedi’i anfon eto.',
	toldBefore: 'Rydych wedi dweud wrthym am hyn yn barod. Gweld beth ddywedoch.',
	startOver: 'Dechrau eto',
	before:
		'Mae dweud wrthym cyn hynny yn cyfrif. Yr hyn sy’n cyfrif yw pryd y gwnaethoch dapio, hyd yn oed heb signal.',
	notAgainst: 'Nid yw dweud wrthym byth yn cyfrif yn eich erbyn.',
	ifPlan: (condition, then) => `Os ${condition}, yna byddaf yn ${then}`
};
