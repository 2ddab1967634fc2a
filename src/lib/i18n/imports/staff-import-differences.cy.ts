import type { ImportDifferencesText } from './staff-import-differences.en.ts';

export const importDifferencesCy: ImportDifferencesText = {
	heading: 'Mae’r system achosion yn dweud rhywbeth arall',
	intro: 'Newidiwyd hyn yma, ac nid oes dim wedi’i drosysgrifo. Dewiswch beth sy’n sefyll, fesul un.',
	theirs: (field, value) => `${field}: mae’r system achosion yn dweud ${value}.`,
	ours: (value) => `Yma mae’n dweud ${value}.`,
	keepOurs: 'Cadw’r hyn sydd yma',
	takeTheirs: 'Cymryd eu fersiwn nhw',
	forWhat: (field, what) => `${field}, ${what}`
};
