import { plural } from '#lib/domain/text/plural.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import type { DiaryText } from './staff-diary.en.ts';

export const diaryCy: DiaryText = {
	heading: 'Eich diwrnod',
	count: (count) =>
		plural('cy', count, {
			zero: () => 'Dim apwyntiadau heddiw.',
			one: () => '1 apwyntiad.',
			two: () => '2 apwyntiad.',
			few: () => '3 apwyntiad.',
			many: () => '6 apwyntiad.',
			other: (many) => `${many} apwyntiad.`
		}),
	lacking: (count) =>
		plural('cy', count, {
			one: () => 'Mae 1 heb ganlyniad.',
			other: (many) => `Mae ${many} heb ganlyniad.`
		}),
	none: 'Does neb yn y llyfr ar gyfer heddiw.',
	earlier: (count) =>
		plural('cy', count, {
			one: () => 'Mae 1 apwyntiad cynharach heb ganlyniad.',
			other: (many) => `Mae ${many} apwyntiad cynharach heb ganlyniad.`
		}),
	unbooked: (count) =>
		plural('cy', count, {
			one: () => 'Dim apwyntiad nesaf: 1 person.',
			two: () => 'Dim apwyntiad nesaf: 2 berson.',
			other: (many) => `Dim apwyntiad nesaf: ${many} o bobl.`
		}),
	seeThem: 'Eu gweld',
	next: 'Nesaf',
	off: 'Ni fydd yn digwydd',
	wereThere: 'A ddaethon nhw?',
	yes: 'Do',
	late: 'Hwyr',
	no: 'Naddo',
	answerFor: (name, when) => `${name}, ${withinSentence(when)}`,
	recorded: (outcome) => `Cofnodwyd: ${outcome}.`,
	last: (day, outcome) => `Diwethaf: ${outcome}, ${day}.`,
	change: 'Newid',
	saved: (name, outcome) => `Cadwyd ar gyfer ${name}: ${outcome}.`,
	savedLate: 'Nid yw bod yn hwyr yn golygu bod yn absennol: mae’n cyfrif fel un a gadwyd.'
};
