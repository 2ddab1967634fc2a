import { plural } from '#lib/domain/text/plural.ts';
import { softenedDay } from '#lib/i18n/welsh-mutations.ts';
import type { ProgressText } from './person-progress.en.ts';

export const progressCy: ProgressText = {
	title: 'Cynnydd',
	heading: 'Beth sydd wedi gwella',
	none: 'Mae’n dechrau gydag un peth',
	noneWhy: 'Ysgrifennwch rywbeth aeth yn dda. Gall fod yn fach.',
	plans: 'Fy nghynlluniau os-yna',
	thinkBack: 'Beth rwy’n ei feddwl am yr wythnos hon',
	milestone: {
		first_kept: 'Rydych wedi cadw apwyntiad am y tro cyntaf.',
		three_kept: 'Rydych wedi cadw tri apwyntiad.',
		fresh_start: 'Rydych wedi dechrau eto, ac wedi cadw apwyntiad.',
		stepDone: (step) => `Rydych wedi gorffen: ${step}`,
		othersStepDone: (step) => `Mae hyn wedi’i wneud: ${step}`,
		goalReached: (goal) => `Rydych wedi cyrraedd y nod hwn: ${goal}`,
		hours: (hours) => `Rydych wedi gwneud ${hours} awr.`
	},
	milestones: 'Beth gyrhaeddais cyn hynny',
	reached: 'Beth gyrhaeddais',
	weeks: {
		heading: 'Wyth wythnos',
		hint: 'Mae dot yn rhywbeth a wnaethoch neu a ysgrifennoch. Mae dot mwy yn fwy nag un peth. Mae dot bach iawn yn wythnos heb ddim. Mae bylchau’n iawn.',
		picture: (from, to) =>
			`Dotiau am beth wnaethoch ac ysgrifennoch, rhwng ${from} a ${to}. Mae mewn geiriau isod.`,
		thisWeek: 'Yr wythnos hon',
		weekFrom: (monday) => `Wythnos yn dechrau ${softenedDay(monday)}`,
		inWords: 'Gweld hyn mewn geiriau',
		asTable: 'Gweld hyn mewn tabl',
		table: 'Beth wnaethoch ac ysgrifennoch, fesul wythnos a rhan o’ch bywyd',
		week: 'Wythnos yn dechrau',
		noneInCell: 'dim',
		none: 'Nid oes dim yn yr wythnosau hyn. Mae hynny’n iawn.',
		unknown: 'Nid ydym yn gwybod wythnos y rhain',
		earlier: 'Gweld yr wythnosau cynt',
		later: 'Gweld yr wythnosau wedyn',
		latest: 'Yn ôl i’r wythnos hon',
		appointments: 'Apwyntiadau',
		said: {
			goals: (count) => plural('cy', count, { other: (many) => `Rydych wedi cyrraedd ${many} nod.` }),
			steps: (count) =>
				plural('cy', count, {
					two: () => 'Cafodd 2 gam eu gorffen.',
					one: () => 'Cafodd 1 cam ei orffen.',
					few: () => 'Cafodd 3 cham eu gorffen.',
					many: () => 'Cafodd 6 cham eu gorffen.',
					other: (many) => `Cafodd ${many} cam eu gorffen.`
				}),
			kept: (count) => plural('cy', count, { other: (many) => `Rydych wedi cadw ${many} apwyntiad.` }),
			entries: (count) =>
				plural('cy', count, {
					one: () => 'Rydych wedi ysgrifennu 1 peth.',
					two: () => 'Rydych wedi ysgrifennu 2 beth.',
					few: () => 'Rydych wedi ysgrifennu 3 pheth.',
					many: () => 'Rydych wedi ysgrifennu 6 pheth.',
					other: (many) => `Rydych wedi ysgrifennu ${many} peth.`
				}),
			strengths: (count) =>
				plural('cy', count, {
					one: () => 'Rydych wedi defnyddio cryfder.',
					two: () => 'Rydych wedi defnyddio cryfder ddwywaith.',
					few: () => 'Rydych wedi defnyddio cryfder dair gwaith.',
					many: () => 'Rydych wedi defnyddio cryfder chwe gwaith.',
					other: (many) => `Rydych wedi defnyddio cryfder ${many} gwaith.`
				})
		}
	},
	strengths: 'Fy nghryfderau',
	strengthsHint:
		'Yr hyn rydych yn ei gadw, yn eich trefn chi. Yna’r hyn mae eich cynllun a’ch geiriau yn ei enwi.',
	reflections: 'Beth rwy’n ei feddwl',
	wrote: 'Fesul rhan o’m bywyd',
	more: (count) =>
		plural('cy', count, {
			one: () => 'Gweld 1 peth arall',
			two: () => 'Gweld 2 beth arall',
			few: () => 'Gweld 3 pheth arall',
			many: () => 'Gweld 6 pheth arall',
			other: (many) => `Gweld ${many} peth arall`
		}),
	older: 'Mae’r rhai hŷn gyda phopeth a ddywedoch.',
	answered: (by) => `Atebodd ${by}`,
	seeAll: 'Gweld popeth a ddywedais'
};
