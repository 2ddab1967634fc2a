import { expect, test } from 'vitest';
import type { ProgressFact } from '#lib/domain/reports/gone-well.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { factWords, withFacts } from './gone-well-words.ts';

const facts: ProgressFact[] = [
	{ key: 'kept', kind: 'kept', count: 4, since: '2026-09-21', last: '2026-11-16' },
	{ key: 'step one', kind: 'step', words: 'Ring the surgery', on: '2026-11-04' },
	{ key: 'goal one', kind: 'goal', words: 'See a doctor', on: null }
];

test('facts begin the letter’s field in the letter’s language, after what stands there, and each once', () => {
	const written = withFacts('You rang me first. ', facts, 'en');
	expect(written).toBe(
		[
			'You rang me first.',
			'You kept 4 appointments since Monday 21 September 2026.',
			'On Wednesday 4 November 2026 you did this step: Ring the surgery',
			'You reached this goal: See a doctor'
		].join('\n')
	);
	expect(withFacts(written, facts, 'en')).toBe(written);
	expect(withFacts('', facts.slice(1, 2), 'cy')).toBe(
		'Ar ddydd Mercher 4 Tachwedd 2026 fe wnaethoch y cam hwn: Ring the surgery'
	);
	expect(withFacts('', [], 'en')).toBe('');
});

test('a fact is told to the officer with its days', () => {
	const now = Date.parse('2026-11-23T09:00:00Z');
	const told = (language: 'en' | 'cy') =>
		facts.map((fact) => factWords(fact, { language, frame: staffText(language).frame, now }));
	expect(told('en')).toEqual([
		'Kept 4 appointments since Monday 21 September, the last on Monday 16 November',
		'Did a step on Wednesday 4 November: Ring the surgery',
		'Reached a goal: See a doctor. The day is not in the record.'
	]);
	expect(told('cy')[0]).toBe('Cadwodd 4 apwyntiad ers dydd Llun 21 Medi, yr olaf ar ddydd Llun 16 Tachwedd');
});
