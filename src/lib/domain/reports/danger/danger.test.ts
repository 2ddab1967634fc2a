import { describe, expect, it } from 'vitest';
import { dangerIn, dangerInAny } from './danger.ts';
import { harderEnglishNow } from './harder-english-now.fixture.ts';
import { harderEnglishOther } from './harder-english-other.fixture.ts';
import { harderWelsh } from './harder-welsh.fixture.ts';
import { lastUnseenEnglish, lastUnseenWelsh } from './last-unseen.fixture.ts';
import { englishSentences } from './sentences-english.fixture.ts';
import { welshSentences } from './sentences-welsh.fixture.ts';
import { unseenEnglish } from './unseen-english.fixture.ts';
import { unseenWelsh } from './unseen-welsh.fixture.ts';

const languages = [
	['English', [...englishSentences, ...harderEnglishNow, ...harderEnglishOther, ...unseenEnglish]],
	['Welsh', [...welshSentences, ...harderWelsh, ...unseenWelsh]]
] as const;

describe.each(languages)('%s, labelled by hand', (_language, sentences) => {
	const of = (level: string) => sentences.filter(([labelled]) => labelled === level);
	const wrong = (level: string, isWrong: (found: string) => boolean) =>
		of(level).flatMap(([, words]) => (isWrong(dangerIn(words)) ? [words] : []));

	it('has at least 200 sentences, and no sentence twice', () => {
		expect(sentences.length).toBeGreaterThanOrEqual(200);
		expect(new Set(sentences.map(([, words]) => words)).size).toBe(sentences.length);
	});

	it('misses nothing that is happening now', () => {
		expect(wrong('now', (found) => found !== 'now')).toEqual([]);
	});

	it('shows numbers beside every hint, and puts none of them on Today', () => {
		expect(wrong('hint', (found) => found !== 'hint')).toEqual([]);
	});

	it('stays quiet for everything else', () => {
		expect(wrong('none', (found) => found !== 'none')).toEqual([]);
	});
});

describe('what nobody fitted the patterns to', () => {
	it.each([
		['English', lastUnseenEnglish, 9, 1],
		['Welsh', lastUnseenWelsh, 5, 0]
	] as const)(
		'%s: no fewer found, no more false alarms than the record says',
		(_, sentences, found, alarms) => {
			const raised = sentences.filter(([, words]) => dangerIn(words) === 'now').map(([level]) => level);
			expect(raised.filter((level) => level === 'now').length).toBeGreaterThanOrEqual(found);
			expect(raised.filter((level) => level !== 'now').length).toBeLessThanOrEqual(alarms);
		}
	);
});

describe('dangerIn', () => {
	it.each([
		'I want to kill myself',
		'I WANT TO KILL MYSELF',
		'i  want to\nkill myself',
		'me ex is hittin me',
		'gonna end it tonite',
		'mae o tu allan i’r tŷ',
		'mae o tu allan i’r ty',
		'I want to kill​ myself'
	])('hears it however it is typed: %j', (words) => expect(dangerIn(words)).toBe('now'));

	it('takes the most urgent of several texts', () => {
		expect(dangerInAny([])).toBe('none');
		expect(dangerInAny(['The bus is late', 'I am scared'])).toBe('hint');
		expect(dangerInAny(['I am scared', 'dwi isio marw', ''])).toBe('now');
	});
});
