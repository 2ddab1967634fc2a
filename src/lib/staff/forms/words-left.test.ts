import { describe, expect, it } from 'vitest';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import { wordsLeft } from './words-left.ts';

const form: RefusedForm = {
	action: 'edit',
	commandId: '01a20527-f609-7b80-8d89-b2f364e250ec',
	typed: {
		commandId: ['01a20527-f609-7b80-8d89-b2f364e250ec'],
		version: ['3'],
		status: ['waiting'],
		description: ['Ring the clinic'],
		because: ['It is closed on Mondays'],
		doing: [' '],
		'override-needs_before': ['They asked for it']
	},
	problems: [],
	stale: null
};

describe('what was typed into a form that is gone', () => {
	it('is the words that are not saved, and nothing else', () => {
		expect(wordsLeft(form, { description: ['Ring the clinic'] })).toEqual([
			'It is closed on Mondays',
			'They asked for it'
		]);
	});

	it('is nothing where nothing was sent', () => {
		expect(wordsLeft(null, {})).toEqual([]);
	});
});
