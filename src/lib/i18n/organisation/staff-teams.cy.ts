import { plural } from '#lib/domain/text/plural.ts';
import type { TeamsText } from './staff-teams.en.ts';

export const teamsCy: TeamsText = {
	heading: 'Timau',
	intro: 'Mae pob swyddog mewn un tîm. Mae ei reolwr yn ateb dros achosion pob un ohonynt.',
	about: 'Beth yw enw pob tîm, ac o ba swyddfa mae’n gweithio.',
	add: 'Ychwanegu tîm',
	newHeading: 'Tîm newydd',
	back: 'Pob tîm',
	listed: (count) =>
		plural('cy', count, {
			zero: () => 'Nid oes tîm eto',
			other: (many) => `Nifer y timau: ${many}`
		}),
	noneWhy: 'Ychwanegwch yr un cyntaf, yna gwahoddwch y staff sydd ynddo.',
	name: 'Enw',
	nameHint: 'Mae pobl ei swyddogion yn ei ddarllen hefyd.',
	office: 'Swyddfa',
	officeHint: 'O ble mae’r tîm yn gweithio.',
	noOffice: 'Dim un eto',
	staff: (count) =>
		plural('cy', count, {
			zero: () => 'Nid oes neb ynddo eto',
			one: () => '1 aelod o staff',
			two: () => '2 aelod o staff',
			other: (many) => `${many} aelod o staff`
		}),
	cases: (count) =>
		plural('cy', count, {
			zero: () => 'Dim achosion',
			one: () => '1 achos',
			two: () => '2 achos',
			other: (many) => `${many} achos`
		}),
	seeStaff: 'Gweld pwy sydd ynddo',
	replyTimes: 'Pa mor fuan y mae’n ateb pobl',
	save: 'Cadw’r tîm',
	saved: { created: 'Mae’r tîm wedi’i gadw.', edited: 'Mae’r tîm wedi’i gadw.' }
};
