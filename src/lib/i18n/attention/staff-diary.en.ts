import { plural } from '#lib/domain/text/plural.ts';
import { withinSentence } from '#lib/i18n/dates.ts';

export const diaryEn = {
	heading: 'Your day',
	count: (count: number) =>
		plural('en', count, {
			zero: () => 'No appointments today.',
			one: () => '1 appointment.',
			other: (many) => (many === 0 ? 'No appointments today.' : `${many} appointments.`)
		}),
	lacking: (count: number) =>
		plural('en', count, {
			one: () => '1 lacks an outcome.',
			other: (many) => `${many} lack an outcome.`
		}),
	none: 'Nobody is in the book for today.',
	earlier: (count: number) =>
		plural('en', count, {
			one: () => '1 earlier appointment lacks an outcome.',
			other: (many) => `${many} earlier appointments lack an outcome.`
		}),
	unbooked: (count: number) =>
		plural('en', count, {
			one: () => 'Nobody booked next: 1 person.',
			other: (many) => `Nobody booked next: ${many} people.`
		}),
	seeThem: 'See them',
	next: 'Next',
	off: 'Does not take place',
	wereThere: 'Were they there?',
	yes: 'Yes',
	late: 'Late',
	no: 'No',
	/** For those who hear the answer without the row around it. */
	answerFor: (name: string, when: string) => `${name}, ${withinSentence(when)}`,
	recorded: (outcome: string) => `Recorded: ${outcome}.`,
	last: (day: string, outcome: string) => `Last: ${outcome}, ${day}.`,
	change: 'Change',
	saved: (name: string, outcome: string) => `Saved for ${name}: ${outcome}.`,
	savedLate: 'Late is not absent: it counts as kept.'
};
export type DiaryText = typeof diaryEn;
