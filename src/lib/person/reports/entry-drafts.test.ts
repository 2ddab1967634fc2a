import { expect, test } from 'vitest';
import { readWentWellDraft } from './entry-drafts.ts';

const draft = {
	changeKind: 'strength_used',
	words: 'I rang',
	strength: '',
	area: 'hope',
	noticedBy: 'worker'
};

test('a draft of what went well comes back as it was left', () => {
	expect(readWentWellDraft(draft)).toEqual(draft);
});

test('one from before there were four kinds comes back as what it was then', () => {
	const older = { words: 'I rang', strength: 'Calm', area: 'finances' };
	expect(readWentWellDraft(older)).toEqual({ ...older, changeKind: 'went_well', noticedBy: '' });
});

test.each([
	null,
	'words',
	[],
	{ ...draft, area: 'weather' },
	{ ...draft, changeKind: 'bad_news' },
	{ area: '' }
])('%j is no draft of it', (body) => {
	expect(readWentWellDraft(body)).toBeNull();
});
