import { expect, test } from 'vitest';
import { Tracked } from './tracked.ts';

test('what nothing has read is reported, with its place and a reason', () => {
	const tracked = new Tracked('a.json');
	const content = tracked.watch(
		{
			used: 1,
			notes: 'She sounded tired.',
			score: 7,
			list: [{ used: 1, extra: true }],
			gone: null,
			deep: { a: { b: 1 } }
		},
		'$'
	);
	expect([content.used, content.list[0]?.used]).toEqual([1, 1]);
	tracked.reportUnread(content);
	expect(tracked.leftOut).toEqual([
		{ file: 'a.json', path: '$.notes', value: 'text, 18 characters', reason: 'staff_text_not_kept' },
		{ file: 'a.json', path: '$.score', value: 'a number', reason: 'risk_information' },
		{ file: 'a.json', path: '$.list[0].extra', value: 'true', reason: 'not_used' },
		{ file: 'a.json', path: '$.deep', value: 'record of 1 fields', reason: 'not_used' }
	]);
});

test('something left out on purpose is reported once', () => {
	const tracked = new Tracked('a.json');
	const content = tracked.watch({ item: { id: 1, note: 'secret words' } }, '$');
	tracked.leaveOut(content.item, null, 'sensitive');
	tracked.reportUnread(content);
	expect(tracked.leftOut).toEqual([
		{ file: 'a.json', path: '$.item', value: 'record of 2 fields', reason: 'sensitive' }
	]);
});

test('a report never repeats long or private words', () => {
	const tracked = new Tracked('a.json');
	const content = tracked.watch(
		{ outcome: 'Left early after an argument', toolKit: 'Choices and Changes' },
		'$'
	);
	tracked.leaveOut(content, 'outcome', 'outcome_not_known');
	tracked.leaveOut(content, 'toolKit', 'not_used');
	expect(tracked.leftOut.map(({ value }) => value)).toEqual(['text, 28 characters', 'Choices and Changes']);
});
