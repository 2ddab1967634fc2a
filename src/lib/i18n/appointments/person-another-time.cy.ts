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
	asked: 'Gofynnoch chi am amser arall.',
	notAnswered: 'Nid atebodd neb cyn i hyn ddechrau. Ein bai ni yw hynny, nid eich bai chi.',
	times: 'Pryd allech chi ddod',
	one: (day, time) => `${day}, o ${time}`,
	movedFrom: (when) => `Cafodd hwn ei symud. O’r blaen, roedd ${withinSentence(when)}.`,
	movedTo: (when) => `Yr amser newydd yw ${withinSentence(when)}.`,
	see: 'Gweld yr amser newydd',
	cancelled: (by) => `Canslodd ${by} hwn. Nid yw’n cyfrif yn eich erbyn.`,
	moved: (by) => `Symudodd ${by} hwn. Nid yw’n cyfrif yn eich erbyn.`,
	why2: (words) => `Pam: ${words}`,
	allTheSame: (words) => `Pam mae ar yr amser hwn: ${words}`,
	arranged: (words) => `Beth drefnon ni i chi: ${words}`,
	crossed: 'Am yr amser cyntaf oedd eich ateb. Rydym wedi’i gadw.'
};
