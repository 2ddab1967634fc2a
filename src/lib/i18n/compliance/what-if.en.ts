import type { WhatIfScenario } from '#lib/domain/compliance/what-if.ts';

/** Days as they are shown, weekday first; null where there is none. */
export interface WhatIfDates {
	next: string | null;
	until: string | null;
}

export interface WhatIfText {
	title: string;
	/** What it means for this person, before the law and the rules. */
	says: (dates: WhatIfDates) => string;
}

export type WhatIfTexts = Record<WhatIfScenario, WhatIfText>;

export const whatIfEn: WhatIfTexts = {
	miss_next: {
		title: 'I miss my next appointment',
		says: ({ next }) =>
			next === null
				? 'No next appointment is set yet. If you miss one, we ask you why before anything is decided.'
				: `Your next appointment is on ${next}. If you miss it, we ask you why before anything is decided.`
	},
	good_reason: {
		title: 'I have a good reason',
		says: ({ next }) =>
			next === null
				? 'Tell us as soon as you can. A good reason does not count against you.'
				: `If you know before ${next}, tell us before. A good reason does not count against you.`
	},
	happens_again: {
		title: 'It happens again',
		says: ({ until }) =>
			until === null
				? 'You have a warning that counts. Ask your officer until when.'
				: `You have a warning. The last day on which it counts is ${until}.`
	},
	court: {
		title: 'I go to court',
		says: () =>
			'This comes only after an enforcement officer has looked at your case. Your side is heard there too.'
	},
	recall: {
		title: 'I am recalled to prison',
		says: () => 'Your officer cannot do this alone. You are told why, and you can say that you do not agree.'
	},
	relapse: {
		title: 'I use drink or drugs again',
		says: ({ next }) =>
			next === null
				? 'You get support before anything else. Tell your officer as soon as you can.'
				: `You get support before anything else. You need not wait until ${next} to tell us.`
	}
};
