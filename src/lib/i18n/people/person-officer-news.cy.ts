import { softenedDay } from '#lib/i18n/welsh-mutations.ts';
import type { OfficerNewsText } from './person-officer-news.en.ts';

export const officerNewsCy: OfficerNewsText = {
	heading: 'Eich swyddog',
	changed: (day, name) => `O ${softenedDay(day)}, ${name} yw eich swyddog.`,
	away: (from, until) => `Mae eich swyddog i ffwrdd o ${softenedDay(from)} tan ${softenedDay(until)}.`,
	covers: (name) => `Ar y dyddiau hynny, gofynnwch i ${name}.`,
	notAway: (from, until) =>
		`Dywedon ni fod eich swyddog i ffwrdd o ${softenedDay(from)} tan ${softenedDay(until)}. Mae hynny wedi newid: mae yno.`,
	nothingLost: 'Mae eich cynllun a’r hyn a ddywedoch wrthym yn parhau fel y maent.',
	toHelp: 'Agor Help',
	read: 'Rwyf wedi gweld hwn'
};
