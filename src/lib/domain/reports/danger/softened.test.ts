import { describe, expect, it } from 'vitest';
import { dangerIn, plain } from './danger.ts';
import { takeOut, type Phrase } from './danger-patterns.ts';
import { harderEnglishNow } from './harder-english-now.fixture.ts';
import { harderEnglishOther } from './harder-english-other.fixture.ts';
import { harderWelsh } from './harder-welsh.fixture.ts';
import { english } from './patterns-english.ts';
import { welsh } from './patterns-welsh.ts';
import { englishSentences } from './sentences-english.fixture.ts';
import { welshSentences } from './sentences-welsh.fixture.ts';
import { softenedEnglish, softenedWelsh } from './softened.fixture.ts';
import { unseenEnglish } from './unseen-english.fixture.ts';
import { unseenWelsh } from './unseen-welsh.fixture.ts';

const languages = [
	{
		name: 'English',
		patterns: english,
		softened: softenedEnglish,
		labelled: [...englishSentences, ...harderEnglishNow, ...harderEnglishOther, ...unseenEnglish],
		joiners: [', ', ' and ', ' but ', ' so ', '. ', ' ']
	},
	{
		name: 'Welsh',
		patterns: welsh,
		softened: softenedWelsh,
		labelled: [...welshSentences, ...harderWelsh, ...unseenWelsh],
		joiners: [', ', ' a ', ' ond ', ' felly ', '. ', ' ']
	}
] as const;

describe.each(languages)('$name, what is softened', ({ patterns, softened, labelled, joiners }) => {
	const dangers = labelled.flatMap(([level, words]) => (level === 'now' ? [words] : []));
	const isTakenOut = (words: string, phrases: readonly Phrase[]) =>
		phrases.some((phrase) => takeOut(plain(words), phrase) !== plain(words));

	it('has a phrase for every pattern', () => {
		const without = patterns.softened.filter(
			(pattern) => !softened.some((words) => isTakenOut(words, [pattern]))
		);
		expect(without).toEqual([]);
	});

	it('asks no browser to look behind, which those of older phones cannot read', () => {
		const all = [...patterns.softened, ...patterns.harmless, ...patterns.now, ...patterns.hints];
		const sources = all.flatMap((one) =>
			one instanceof RegExp ? [one.source] : Object.values(one).map(({ source }) => source)
		);
		expect(sources.filter((source) => source.includes('(?<'))).toEqual([]);
	});

	it('is not raised by itself', () => {
		expect(softened.filter((words) => dangerIn(words) === 'now')).toEqual([]);
	});

	it('never hides the writer’s own danger, before it or after it, however the two are joined', () => {
		const taken = [...patterns.softened, ...patterns.harmless];
		const others = labelled.flatMap(([level, words]) =>
			level !== 'now' && isTakenOut(words, taken) ? [words] : []
		);
		const pairs = dangers.flatMap((danger, row) => [
			...softened.flatMap((phrase, column) => together(danger, phrase, joiners, row + column)),
			...others
				.filter((_, column) => (row + column) % 11 === 0)
				.flatMap((phrase) => together(danger, phrase, joiners.slice(0, -1), row))
		]);
		const hidden = pairs.filter((words) => dangerIn(words) !== 'now');
		expect(hidden).toEqual([]);
	});

	it('is judged the same with every kind of apostrophe, and with none', () => {
		const differing = labelled.flatMap(([level, words]) =>
			["'", '’', '‘', '´', '`', 'ʼ', '′', '＇', '']
				.map((apostrophe) => words.replaceAll(/['’]/gu, apostrophe))
				.filter((typed) => dangerIn(typed) !== level)
		);
		expect(differing).toEqual([]);
	});
});

/** Both orders of a pair with one joiner: the next pair has the next, so that every phrase meets every joiner. */
function together(danger: string, phrase: string, joiners: readonly string[], turn: number): string[] {
	const joiner = joiners[turn % joiners.length] ?? ' ';
	return [`${danger}${joiner}${phrase}`, `${phrase}${joiner}${danger}`];
}
