import type { StrengthsText } from './person-strengths.en.ts';
import { titlesCy } from '#lib/i18n/shared/person-titles.cy.ts';
import { strengthWordsCy } from './strength-words.cy.ts';

export const strengthsCy: StrengthsText = {
	title: titlesCy.strengths,
	intro: 'Dewiswch beth sy’n wir amdanoch, neu defnyddiwch eich geiriau eich hun.',
	change: 'Newid fy nghryfderau',
	noneYet: 'Dweud beth rwy’n dda am ei wneud',
	never: 'Ni chaiff byth ei ddefnyddio yn eich erbyn. Nid oes ei angen ar gyfer unrhyw beth.',
	suggestedHere: (officer) => `Mae ${officer} yn gweld cryfder ynoch`,
	mine: 'Fy rhai i, yn fy nhrefn i',
	none: 'Dim un eto',
	noneWhy: 'Dewiswch un isod, neu defnyddiwch eich geiriau eich hun.',
	up: 'I fyny',
	down: 'I lawr',
	letGo: 'Gadael iddo fynd',
	movedTo: (words, place, of) => `${words}. Rhif ${place} o ${of} yw hwn nawr.`,
	suggested: 'Beth mae eich swyddog yn ei weld ynoch',
	officer: 'Eich swyddog',
	sees: (officer) => `Mae ${officer} yn gweld hyn ynoch:`,
	because: 'Oherwydd:',
	yes: 'Mae hynny’n wir amdanaf',
	no: 'Nid fi',
	noIsFine:
		'Os nad yw’n wir amdanoch, mae hynny’n iawn. Mae eich swyddog yn gweld nad ydych yn ei gadw. Ni ddaw dim byd arall ohono.',
	elsewhere: 'Wedi’u henwi o’r blaen',
	named: { plan: 'Yn eich cynllun', good_news: 'Yn yr hyn a ysgrifennoch' },
	keep: 'Ei gadw',
	choose: 'Dewis o’r rhain',
	chooseHint: 'Tapiwch i gadw un. Tapiwch eto i adael iddo fynd.',
	choice: strengthWordsCy,
	own: 'Fy ngeiriau fy hun',
	ownLabel: 'Beth rydych yn dda am ei wneud?',
	ownHint: 'Un llinell fer. Er enghraifft: rwy’n gallu coginio i lawer o bobl.',
	add: 'Ei ychwanegu',
	full: 'Mae gennych 20 cryfder. I ychwanegu un, gadewch i un fynd yn gyntaf.',
	notMine: 'Nid fy rhai i nawr',
	takeIn: 'Ei gymryd yn ôl'
};
