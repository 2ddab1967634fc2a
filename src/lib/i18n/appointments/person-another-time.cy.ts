import { withinSentence } from '#lib/i18n/dates.ts';
import type { AnotherTimeText } from './person-another-time.en.ts';

export const anotherTimeCy: AnotherTimeText = {
	title: 'Gofyn am amser arall',
	link: 'Gofyn am amser arall',
	never: 'Nid yw gofyn byth yn cyfrif yn eich erbyn.',
	stands: 'Nes i’ch swyddog ateb, mae’r amser cyntaf yn sefyll.',
	unsure: 'Os na allwch ddod ac nid oes neb wedi ateb, ffoniwch eich swyddog.',
	when: 'Pryd allech chi ddod?',
	whenHint: 'Mae un diwrnod yn ddigon. Gadewch allan yr hyn nad ydych yn ei wybod.',
	day: (number) => `Diwrnod ${number}`,
	time: (number) => `Diwrnod ${number}: o ba amser?`,
	why: 'Pam nad yw’r amser hwn yn gweithio?',
	whyHint: 'Yn eich geiriau eich hun, os ydych am ei ddweud.',
	send: 'Anfon hwn at fy swyddog',
	movedMeanwhile:
		'Symudodd eich swyddog yr apwyntiad hwn. Mae’r hyn a ysgrifennoch yma, ac mae’n mynd gyda’r amser newydd.',
	tooLate: 'Ni allwch ofyn am amser arall yma mwyach.',
	seeThis: 'Gweld yr apwyntiad hwn',
	typed: 'Yr hyn roeddech wedi’i deipio',
	typedNotSent: 'Nid yw wedi’i anfon. Gallwch ei gopïo, a’i anfon mewn neges.',
	asked: 'Gofynnoch chi am amser arall.',
	movedSince: 'Cafodd hwn ei symud ers hynny, ac nid oes neb wedi eich ateb eto.',
	newStands: 'Nes i’ch swyddog ateb, mae’r amser newydd yn sefyll.',
	notAnswered: 'Nid atebodd neb cyn i hyn ddechrau. Ein bai ni yw hynny, nid eich bai chi.',
	inMessage: 'Dywedoch wrthym mewn neges na allwch ddod. Nododd eich swyddog hynny yma.',
	toMessages: 'Eich negeseuon',
	times: 'Pryd allech chi ddod',
	one: (day, time) => `${day}, o ${time}`,
	offer: {
		heading: 'Mae eich swyddog yn cynnig amseroedd eraill',
		headingBefore: 'Amseroedd a gynigiodd eich swyddog',
		choose: 'Cymerwch un ag un tap, neu dywedwch nad oes un yn gweithio.',
		take: (when) => `Cymryd ${withinSentence(when)}`,
		one: (kind, place) => (place ? `${kind}, ${place}` : kind),
		none: 'Nid oes un o’r rhain yn gweithio',
		another: 'Dweud wrthym pryd y gallwch ddod',
		stands: 'Nes i chi gymryd un, mae’r amser sydd gennych yn sefyll.',
		whyThen: (words) => `Pam ar yr amseroedd hyn: ${words}`,
		chose: (when) => `Dewisoch ${withinSentence(when)}.`,
		choseNone: 'Dywedoch nad oes un o’r rhain yn gweithio.',
		notYours: 'Nid eich amser chi yw hwnnw.',
		isNow: (when) => `Amser eich apwyntiad yw ${withinSentence(when)}.`,
		isOff: 'Nid yw eich apwyntiad yn digwydd, ac nid oes dim wedi’i drefnu yn ei le.',
		seen: 'Mae eich swyddog yn gweld hyn.',
		waits: 'Byddwn yn dweud yma a yw’n dal yn rhydd. Tan hynny mae’r amser sydd gennych yn sefyll.',
		waitsNone: 'Nes i’ch swyddog ateb, mae’r amser sydd gennych yn sefyll.',
		came: {
			moved: 'Eich amser chi yw hwn. Nid yw’r amser oedd gennych yn digwydd.',
			none_works: 'Mae eich swyddog yn gweld hynny. Nes iddyn nhw ateb, mae’r amser sydd gennych yn sefyll.',
			not_free:
				'Nid oedd yr amser hwnnw’n rhydd mwyach. Mae’r amser sydd gennych yn sefyll, ac mae eich swyddog yn gweld hyn.',
			past: 'Roedd yr amser hwnnw wedi mynd heibio pan ddaeth eich dewis. Mae’r amser sydd gennych yn sefyll, ac mae eich swyddog yn gweld hyn.',
			begun:
				'Roedd eich apwyntiad wedi dechrau erbyn hynny. Ni symudwyd dim, ac mae eich swyddog yn gweld hyn.',
			changed: 'Roedd rhywbeth wedi newid cyn i’ch dewis ddod. Edrychwch ar eich apwyntiad fel y mae nawr.',
			officer_changed:
				'Mae eich swyddog wedi newid. Mae’r amser sydd gennych yn sefyll, ac mae eich swyddog newydd yn gweld hyn.'
		},
		never: 'Nid yw’r hyn a ddewiswch yma byth yn cyfrif yn eich erbyn.'
	},
	notTaken: {
		booked: (when) => `Yr hyn sydd wedi’i drefnu i chi yw ${withinSentence(when)}.`,
		wanted: (when) => `Dewisoch hefyd ${withinSentence(when)}. Nid yw hwnnw wedi’i drefnu.`,
		none: 'Ni chymerwyd yr hyn a dapioch ar ôl hynny.',
		ask: 'Os na allwch ddod bryd hynny, ffoniwch eich swyddog.'
	},
	movedFrom: (when) => `Cafodd hwn ei symud. O’r blaen, roedd ${withinSentence(when)}.`,
	movedTo: (when) => `Yr amser newydd yw ${withinSentence(when)}.`,
	answers: 'Yr hyn a ddywedoch wrthym',
	again:
		'Roedd hwn wedi’i ganslo o’r blaen, ac mae yn eich dyddiadau eto. Gofynnwch i’ch swyddog os nad ydych yn siŵr.',
	see: 'Gweld yr amser newydd',
	youAsked: 'Gofynnoch am hyn.',
	cancelled: (by) => `Canslodd ${by} hwn. Nid yw’n cyfrif yn eich erbyn.`,
	moved: (by) => `Symudodd ${by} hwn. Nid yw’n cyfrif yn eich erbyn.`,
	chosen: 'Dewisoch o’r amseroedd a gynigiodd eich swyddog.',
	why2: (words) => `Pam: ${words}`,
	allTheSame: (words) => `Pam mae ar yr amser hwn: ${words}`,
	arranged: (words) => `Beth drefnon ni i chi: ${words}`,
	crossed: 'Am yr amser cyntaf oedd eich ateb. Rydym wedi’i gadw.'
};
