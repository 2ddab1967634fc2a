import { expect, it } from 'vitest';
import { readClaimDraft, readIdeaDraft, readWordsDraft } from './words-draft.ts';

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

it('reads a half-written idea with what was chosen for it, and leaves open what an older form did not keep', () => {
	const idea = { words: 'To drive', goalId: 'g1', area: 'finances' };
	expect(readIdeaDraft(idea)).toEqual(idea);
	expect(readIdeaDraft({ words: 'To drive' })).toEqual({ words: 'To drive', goalId: null, area: '' });
	expect(readIdeaDraft({ goalId: 'g1' })).toBeNull();
});
