import { expect, it } from 'vitest';
import type { FormProblem } from '#lib/domain/commands/refused-form.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { problemsIn } from './refused-words.ts';

const text = staffText('en');
const wordsFor = (field: string, code: FormProblem['code']) =>
	problemsIn({ action: 'a', commandId: 'c', typed: {}, problems: [{ field, code }], stale: null }, text).map(
		({ words }) => words
	);

it('says of a day, a number and a choice what is wrong, whatever the field is called', () => {
	for (const code of [
		'date_missing',
		'date_unreal',
		'number_unreal',
		'outcome_missing',
		'end_before_start'
	] as const)
		expect(wordsFor('until-01a22408', code)).toEqual([text.errors[code]]);
});

it('names the part of the letter that is missing', () => {
	for (const part of ['circumstances', 'unacceptable', 'liable'] as const)
		expect(wordsFor(`statutory.${part}`, 'statutory_part_missing')).toEqual([
			text.decide.warning.missingPart(text.decide.warning.part[part])
		]);
});

it('tells apart what would say the same of several fields', () => {
	const problems = (['area', 'status', 'title'] as const).map((field): FormProblem => ({
		field,
		code: field === 'title' ? 'words_missing' : 'invalid_payload'
	}));
	const said = problemsIn({ action: 'a', commandId: 'c', typed: {}, problems, stale: null }, text);
	expect(new Set(said.map(({ words }) => words)).size).toBe(3);
	expect(said[0]?.words).toBe(`Area of need: ${text.errors.invalid_payload}`);
	expect(said[2]?.words).toBe(text.errors.words_missing);
	const days = ['from-01a22408', 'until-01a22408'].map((field): FormProblem => ({
		field,
		code: 'date_unreal'
	}));
	expect(
		problemsIn({ action: 'a', commandId: 'c', typed: {}, problems: days, stale: null }, text).map(
			({ words }) => words
		)
	).toEqual([`First day: ${text.errors.date_unreal}`, `Last day: ${text.errors.date_unreal}`]);
});
