import type { ReflectionWords } from './reflection-words.en.ts';

export const reflectionWordsCy: ReflectionWords = {
	feeling: {
		very_well: 'Da iawn',
		well: 'Yn dda',
		ok: 'Iawn',
		not_great: 'Ddim yn grêt',
		struggling: 'Cael trafferth'
	},
	prompt: {
		what_went_well: 'Beth aeth yn dda',
		what_was_hard: 'Beth oedd yn anodd',
		what_next: 'Beth rwyf am ei wneud nesaf',
		what_i_take_with_me: 'Beth rwy’n mynd gyda fi ohono',
		what_helped: 'Beth a’m helpodd',
		own_words: { person: 'Rhywbeth arall', staff: 'Yn fy ngeiriau fy hun' },
		problem: 'Problem y meddyliais drwyddi'
	}
};
