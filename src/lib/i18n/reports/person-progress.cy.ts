import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { ProgressText } from './person-progress.en.ts';

export const progressCy: ProgressText = {
	title: 'Cynnydd',
	heading: 'Beth sydd wedi gwella',
	intro: 'Beth ysgrifennoch, a beth rydych wedi’i orffen. Mae bwlch yn iawn.',
	none: 'Mae’n dechrau gydag un peth',
	noneWhy: 'Ysgrifennwch rywbeth aeth yn dda. Gall fod yn fach.',
	add: 'Aeth rhywbeth yn dda',
	thinkBack: 'Beth rwy’n ei feddwl am yr wythnos hon',
	stepDone: (step) => `Rydych wedi gorffen: ${step}`,
	goalReached: (goal) => `Rydych wedi cyrraedd y nod hwn: ${goal}`,
	strengths: 'Fy nghryfderau',
	strengthsHint: 'O’ch cynllun, ac o beth ysgrifennoch.',
	goals: 'Nodau a gyrhaeddais',
	reflections: 'Beth rwy’n ei feddwl',
	answered: (by) => `Atebodd ${by}`,
	said: (when) => `Chi, ${withinSentence(when)}`,
	things: (count) =>
		plural('cy', count, {
			one: () => '1 peth',
			two: () => '2 beth',
			few: () => '3 pheth',
			many: () => '6 pheth',
			other: (many) => `${many} peth`
		}),
	seeAll: 'Gweld popeth a ddywedais'
};
