import { expect, it } from 'vitest';
import { wordsIn } from './words-left.ts';

it('the words of a form are what somebody wrote, whatever its fields are called', () => {
	const typed = {
		commandId: ['01a20527-f609-7b80-8d89-b2f364e250ec'],
		draft: ['edit'],
		version: ['3'],
		goalId: ['01a20527-f609-7b80-8d89-b2f364e250ec'],
		status: ['cannot_be_done_yet'],
		opens: ['stage-3'],
		targetDate: ['2026-12-01'],
		description: ['Ring the clinic'],
		'anything-else': ['It is closed on Mondays'],
		doing: [' '],
		again: ['Ring the clinic']
	};
	expect(wordsIn(typed)).toEqual(['Ring the clinic', 'It is closed on Mondays']);
	expect(wordsIn({})).toEqual([]);
});
