import { plural } from '#lib/domain/text/plural.ts';
import type { OwnAccountText } from './staff-own-account.en.ts';

export const ownAccountCy: OwnAccountText = {
	heading: 'Eich cyfrif',
	intro: (username) => `Rydych yn mewngofnodi fel ${username}.`,
	password: 'Newid eich cyfrinair',
	old: 'Eich cyfrinair presennol',
	new: 'Cyfrinair newydd',
	newHint: 'O leiaf 12 llythyren. Mae’n hawdd cofio tri gair nad ydynt yn perthyn i’w gilydd.',
	again: 'Y cyfrinair newydd eto',
	change: 'Newid y cyfrinair',
	changed: 'Mae eich cyfrinair wedi’i newid. Rydych wedi’ch allgofnodi ym mhobman arall.',
	sessions: 'Lle rydych wedi mewngofnodi',
	here: (since) => `Yma, ers: ${since}`,
	elsewhere: (since, used) => `Rhywle arall, ers: ${since}. Defnyddiwyd ddiwethaf: ${used}`,
	others: (count) =>
		plural('cy', count, {
			zero: () => 'Dim ond yma rydych wedi mewngofnodi.',
			one: () => 'Rydych wedi mewngofnodi mewn 1 lle arall.',
			two: () => 'Rydych wedi mewngofnodi mewn 2 le arall.',
			other: (many) => `Rydych wedi mewngofnodi mewn ${many} lle arall.`
		}),
	end: 'Allgofnodi ym mhobman arall',
	ended: 'Rydych wedi’ch allgofnodi ym mhobman arall.',
	back: 'Eich tudalen gyntaf'
};
