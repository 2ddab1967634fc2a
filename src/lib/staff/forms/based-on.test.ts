import { expect, test } from 'vitest';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import { basedOn } from './based-on.ts';

const refused = (rest: Partial<RefusedForm>): RefusedForm => ({
	action: 'edit',
	commandId: 'c',
	typed: { version: ['3'], seen: ['old'] },
	problems: [],
	stale: null,
	...rest
});
const draft = { edit: { typed: { version: ['2'], seen: ['older'] }, begunAt: 1, keptAt: 2 } };
const from = (form: RefusedForm | null, drafts = {}) => ({ form, drafts, action: 'edit', about: undefined });

test.for([
	['is shown for the first time', null, {}, '5', 'new'],
	[
		'came back for a fault of its own',
		refused({ problems: [{ field: 'title', code: 'words_missing' }] }),
		{},
		'3',
		'old'
	],
	['came back as a preview', refused({}), {}, '3', 'old'],
	['was begun earlier', null, draft, '2', 'older'],
	['came back after it was begun earlier', refused({}), draft, '3', 'old'],
	['belongs to another form that came back', refused({ action: 'remove' }), {}, '5', 'new'],
	[
		'came back as somebody was quicker, and said so',
		refused({ problems: [{ field: 'x', code: 'changed_meanwhile' }] }),
		draft,
		'5',
		'new'
	],
	[
		'came back as the event moved on, and said so',
		refused({ problems: [{ field: 'x', code: 'event_moved_on' }] }),
		{},
		'5',
		'new'
	],
	[
		'came back with what somebody changed',
		refused({ stale: { code: 'stale_edit', version: 4, changes: [] } }),
		draft,
		'4',
		'new'
	]
] as const)('a form that %s is sent against what its writer saw', ([, form, drafts, version, seen]) => {
	expect(basedOn(from(form, drafts), 'version', '5')).toBe(version);
	expect(basedOn(from(form, drafts), 'seen', 'new')).toBe(seen);
});

test('a form beside the one that came back is sent against what it is now', () => {
	const form = refused({
		typed: { draft: ['edit/one'], seen: ['days of one'] },
		problems: [{ field: 'on', code: 'date_in_future' }]
	});
	const of = (about: string) => ({ form, drafts: {}, action: 'edit', about });
	expect(basedOn(of('one'), 'seen', 'days of one now')).toBe('days of one');
	expect(basedOn(of('two'), 'seen', 'days of two')).toBe('days of two');
});
