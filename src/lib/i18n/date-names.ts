import type { InEveryLanguage } from '#lib/domain/text/language.ts';

interface DateNames {
	/** From Sunday on. */
	days: readonly string[];
	/** The same above the columns of a calendar. */
	shortDays: readonly string[];
	/** From January on. */
	months: readonly string[];
	to: string;
	toMidday: string;
	am: string;
	pm: string;
	midday: string;
	midnight: string;
	noDay: string;
	noTime: string;
	/** What a day may begin with that is small within a sentence. */
	smallInSentence: readonly string[];
}

/**
 * Chromium has no Welsh dates (it falls back to American English), so the names are our own tables
 * (docs/decisions/005-own-date-names.md). A date a person reads always carries its weekday.
 */
export const dateNames: InEveryLanguage<DateNames> = {
	en: {
		days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
		shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
		months: [
			'January',
			'February',
			'March',
			'April',
			'May',
			'June',
			'July',
			'August',
			'September',
			'October',
			'November',
			'December'
		],
		to: 'to',
		toMidday: 'to midday',
		am: 'am',
		pm: 'pm',
		midday: 'midday',
		midnight: 'midnight',
		noDay: 'a day that we cannot show',
		noTime: 'a time that we cannot show',
		smallInSentence: ['Today', 'Yesterday']
	},
	cy: {
		days: ['dydd Sul', 'dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn'],
		shortDays: ['Sul', 'Llu', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad'],
		months: [
			'Ionawr',
			'Chwefror',
			'Mawrth',
			'Ebrill',
			'Mai',
			'Mehefin',
			'Gorffennaf',
			'Awst',
			'Medi',
			'Hydref',
			'Tachwedd',
			'Rhagfyr'
		],
		to: 'tan',
		toMidday: 'tan ganol dydd',
		am: 'yb',
		pm: 'yp',
		midday: 'canol dydd',
		midnight: 'hanner nos',
		noDay: 'diwrnod na allwn ei ddangos',
		noTime: 'amser na allwn ei ddangos',
		smallInSentence: ['Dydd', 'Heddiw', 'Ddoe']
	}
};
