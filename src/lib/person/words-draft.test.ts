import { expect, it } from 'vitest';
import { readClaimDraft, readWordsDraft } from './words-draft.ts';

it.each([
	[{ words: 'I want', area: 'old' }, { words: 'I want' }],
	[{ words: 5 }, null],
	['I want', null],
	[null, null],
	[undefined, null]
])('reads a draft of words, and nothing else: %j', (body, draft) => {
	expect(readWordsDraft(body)).toEqual(draft);
});

it('reads a half-written claim, with or without its day', () => {
	expect(readClaimDraft({ words: 'all of it', doneOn: 'before' })).toEqual({
		words: 'all of it',
		doneOn: 'before'
	});
	expect(readClaimDraft({ words: 'all of it', doneOn: null })).toEqual({ words: 'all of it', doneOn: '' });
	expect(readClaimDraft({ doneOn: 'before' })).toBeNull();
});
