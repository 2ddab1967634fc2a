import { expect, it } from 'vitest';
import type { FormProblem } from '#lib/domain/commands/refused-form.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { problemsIn } from './refused-words.ts';

const text = staffText('en');
const wordsFor = (field: string, code: FormProblem['code'] = 'invalid_payload') =>
	problemsIn({ action: 'a', commandId: 'c', typed: {}, problems: [{ field, code }], stale: null }, text).map(
		({ words }) => words
	);

it('asks for a day as such, of one form and of several alike on one page', () => {
	for (const field of ['from', 'from-01a22408', 'diedOn', 'occurredOn'])
		expect(wordsFor(field), field).toEqual([text.builder.dateMissing]);
	for (const field of ['until', 'until-01a22408', 'lookAgainOn', 'nextOn'])
		expect(wordsFor(field), field).toEqual([text.builder.dateUnreal]);
	expect(wordsFor('words')).toEqual([text.errors.invalid_payload]);
	expect(wordsFor('until-01a22408', 'end_before_start')).toEqual([text.errors.end_before_start]);
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
});
