import type { GoodNewsWords } from './good-news-words.en.ts';

export const goodNewsWordsCy: GoodNewsWords = {
	changeKind: {
		went_well: 'Rhywbeth aeth yn dda',
		tough_moment: {
			person: 'Eiliad anodd y gwnes i ddelio â hi',
			staff: 'Eiliad anodd y gwnaethant ddelio â hi'
		},
		strength_used: { person: 'Cryfder a ddefnyddiais', staff: 'Cryfder a ddefnyddiwyd ganddynt' },
		better_than_before: { person: 'Beth sy’n well nag o’r blaen', staff: 'Yn well nag o’r blaen' }
	},
	noticedBy: {
		me: { person: 'Fi', staff: 'Nhw eu hunain' },
		family_or_friend: 'Teulu neu ffrind',
		officer: { person: 'Fy swyddog', staff: 'Eu swyddog' },
		worker: 'Gweithiwr arall',
		someone_else: 'Rhywun arall'
	}
};
