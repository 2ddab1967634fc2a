import { expect, it } from 'vitest';
import { readWordsDraft } from './words-draft.ts';

it.each([
	[{ words: 'I want', area: 'old' }, { words: 'I want' }],
	[{ words: 5 }, null],
	['I want', null],
	[null, null],
	[undefined, null]
])('reads a draft of words, and nothing else: %j', (body, draft) => {
	expect(readWordsDraft(body)).toEqual(draft);
});
