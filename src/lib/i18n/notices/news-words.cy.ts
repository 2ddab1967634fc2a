import type { NewsWords } from './news-words.en.ts';

export const newsWordsCy: NewsWords = {
	appointment_change: {
		title: 'Newid',
		words: 'Mae rhywbeth yn eich apwyntiadau wedi newid. Agorwch yr ap i’w weld.'
	},
	something_new: {
		title: 'Rhywbeth newydd',
		words: 'Mae rhywbeth newydd i chi. Agorwch yr ap i’w weld.'
	}
};
