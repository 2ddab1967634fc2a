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

const box = '0910ff55-0000-4000-8000-000000000000 01a22bfd-0000-7000-8000-000000000000 1797503400000';

it('no box, no clash and no choice is what somebody wrote, whether or not a script said where they write', () => {
	const typed = {
		draftAt: ['on=2026-12-17&office=Mill House'],
		draftLists: ['appointments'],
		appointments: [box],
		clashes: ['weekend 2026-12-19', `work 2026-12-19 ${box.split(' ')[1]}`],
		officeId: ['Mill House, first floor'],
		why: ['The office is shut'],
		clashReason: ['sick']
	};
	expect(wordsIn({ ...typed, draftWords: ['why', 'clashReason', 'gone'] })).toEqual([
		'The office is shut',
		'sick'
	]);
	expect(wordsIn({ ...typed, officeId: ['mill'] })).toEqual(['The office is shut']);
	expect(wordsIn({ draftWords: ['at', 'telephone'], at: ['14:00'], telephone: ['01632960123'] })).toEqual([
		'01632960123'
	]);
});
