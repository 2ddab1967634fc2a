import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { PersonMessagesText } from './person-messages.en.ts';

export const personMessagesCy: PersonMessagesText = {
	heading: 'Negeseuon',
	intro: 'Ysgrifennwch at eich swyddog, a darllenwch yr hyn a ysgrifennir atoch.',
	write: 'Ysgrifennu neges',
	words: 'Eich neges',
	hint: 'Mae un llinell yn ddigon.',
	send: 'Anfon',
	whoReads: (name) => `Mae ${name} yn darllen hwn.`,
	whoReadsUnnamed: 'Mae eich swyddog yn darllen hwn, unwaith y bydd gennych un.',
	covers: (name) => `Tan hynny, mae ${name} yn darllen hwn ac yn ateb.`,
	byIfToday: (day) => `Os yw’n ein cyrraedd heddiw, ein nod yw ateb erbyn ${day}.`,
	by: (day) => `Ein nod yw ateb erbyn ${day}.`,
	late: (day) => `Roeddem am ateb erbyn ${day}, ac ni wnaethom. Gallwch ein ffonio.`,
	never: 'Ni ddefnyddir unrhyw neges byth i benderfynu eich bod wedi torri rheol.',
	limit: 'Un terfyn: os yw’n dweud bod rhywun mewn perygl, rhaid i ni weithredu.',
	notNow: 'A oes brys?',
	cannotCome: {
		heading: 'Os na allwch ddod',
		legend: 'Am beth mae hyn?',
		plain: 'Dim ond neges',
		one: (when) => `Ni allaf ddod: ${withinSentence(when)}`,
		hint: 'Os na allwch ddod, mae eich geiriau’n mynd gyda’r apwyntiad hwnnw. Nid yw byth yn cyfrif yn eich erbyn.',
		moved: (when) =>
			`Symudodd eich swyddog hwn. Mae eich geiriau’n mynd gyda’r amser newydd: ${withinSentence(when)}.`,
		gone: 'Mae’r un a ddewisoch wedi’i ganslo, neu wedi dechrau. Mae eich geiriau yma o hyd. Dewiswch eto.',
		why: 'Dewiswch yr apwyntiad uchod. Yna mae eich geiriau’n mynd gydag ef, ac mae eich swyddog yn ateb.',
		none: 'Eich apwyntiadau',
		missed: 'Os colloch un, dywedwch wrthym ar ei dudalen. Yno mae’n cyfrif o’ch plaid.',
		missedLink: 'Ble rydych chi’n sefyll'
	},
	joined: (when) => `Nododd eich swyddog na allwch ddod: ${withinSentence(when)}.`,
	seeJoined: 'Ei weld, neu ei dynnu’n ôl',
	saved: {
		waiting: 'Mae eich neges wedi’i chadw ar y ffôn hwn.',
		sent: 'Mae eich neges wedi’i hanfon.'
	},
	thread: 'Yr hyn a ysgrifennwyd',
	none: 'Nid oes neb wedi ysgrifennu dim eto.',
	you: (when) => `Chi: ${withinSentence(when)}`,
	them: (name, when) => `${name}: ${withinSentence(when)}`,
	fresh: 'Newydd',
	read: (when) => `Darllenodd eich swyddog hi: ${withinSentence(when)}`,
	notRead: 'Heb ei darllen eto.',
	answered: {
		in_words: (name) => `Mae ${name} wedi ateb.`,
		spoke: (name) => `Mae ${name} yn dweud eich bod wedi siarad amdano.`,
		read: (name) => `Mae ${name} wedi’i darllen. Nid oes angen ateb ysgrifenedig.`
	},
	older: (count) =>
		plural('cy', count, {
			one: () => '1 neges hŷn',
			two: () => '2 neges hŷn',
			few: () => '3 neges hŷn',
			many: () => '6 neges hŷn',
			other: (many) => `${many} neges hŷn`
		}),
	markRead: 'Rwyf wedi darllen hwn'
};
