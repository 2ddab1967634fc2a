import { titlesCy } from '#lib/i18n/shared/person-titles.cy.ts';
import { softenedDay } from '#lib/i18n/welsh-mutations.ts';
import { wordsFor } from '#lib/i18n/words-for.ts';
import { changedWordsCy } from './changed-words.cy.ts';
import type { ChangedText } from './person-changed.en.ts';

export const changedCy: ChangedText = {
	title: titlesCy.changed,
	intro: 'Mae bywyd yn newid. Dywedwch wrthym unwaith, a byddwn yn edrych eto ar eich cynllun.',
	never: 'Nid yw dweud wrthym yn cael ei ddal yn eich erbyn.',
	ownRules: 'Gall fod gan eich gorchymyn ei reol ei hun. Gweld beth all ei ddweud.',
	enough: 'Mae un tap neu un llinell yn ddigon.',
	situation: 'Ai dim ond eich diwrnodau, teithio neu sut i gysylltu ydyw? Gallwch newid hynny eich hun:',
	what: 'Beth newidiodd?',
	whatHint: 'Tapiwch bob un sy’n ffitio. Neu ysgrifennwch isod.',
	part: wordsFor('person', changedWordsCy),
	since: 'Ers pryd?',
	sinceHint: 'Gall fod yn ddiwrnod sydd i ddod. Gallwch adael hwn yn wag.',
	today: (date) => `Heddiw, ${date}`,
	day: 'Diwrnod arall',
	unknown: 'Dydw i ddim yn siŵr',
	sinceDay: 'Pa ddiwrnod?',
	words: 'Beth mae’n ei wneud yn anoddach neu’n haws?',
	wordsHint: 'Gallwch adael hwn yn wag. Gall rhif neu gyfeiriad newydd fynd yma.',
	look: 'Ar beth dylem ni edrych?',
	lookHint: 'Gadewch y cyfan yn wag os nad oes angen dim nawr.',
	save: 'Cadw a dweud wrth fy swyddog',
	whoReads: (officer) => `Gall eich swyddog, ${officer}, ei ddarllen.`,
	whoReadsUnnamed: 'Gall eich swyddog ei ddarllen.',
	limit: 'Un terfyn: os yw’n dweud bod rhywun mewn perygl, rhaid i ni weithredu.',
	told: 'Rydych wedi dweud hyn wrthym o’r blaen',
	toldWhy: 'Nid oes angen ei ddweud eto. Mae gan eich swyddog hyn, neu bydd ganddo pan gaiff ei anfon.',
	toldLink: (what, when) => `${what}: ${when}`,
	signIn: 'Nid yw rhif newydd yma yn newid sut rydych yn mewngofnodi.',
	rules: 'Os byddwch yn symud, neu’n dechrau gweithio',
	changedPart: 'Beth newidiodd',
	sinceOn: (date) => `Ers ${date}`,
	fromOn: (date) => `O ${softenedDay(date)}`,
	plan: 'Eich cynllun',
	planLookOn: (date) => `Byddwn yn edrych ar eich cynllun gyda’n gilydd: ${date}.`,
	planLookPassed: (date) =>
		`Roeddem am edrych ar eich cynllun gyda’n gilydd: ${date}. Os na wnaethom, gofynnwch i’ch swyddog.`,
	planLookedAgain: (date) => `Edrychwyd eto ar eich cynllun oherwydd hyn: ${date}.`,
	planLink: 'Gweld fy nghynllun'
};
