import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanThroughout } from './clean-text.ts';

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/u;

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('what is sent or printed', () => {
	it('holds no control character at any depth, whatever is stored, and is otherwise as it was', () => {
		const text = fc.string({ unit: fc.constantFrom(...'aé\n\t\u0000\u0007\u001b\u009d\ud83d👩 '.split('')) });
		const stored = fc.object({ values: [text, fc.integer(), fc.constant(null), fc.boolean()], maxDepth: 3 });
		fc.assert(
			fc.property(stored, (value) => {
				const sent = cleanThroughout(value);
				expect(textsIn(sent).filter((each) => control.test(each))).toEqual([]);
				expect(Object.keys(sent)).toEqual(Object.keys(value));
				expect(cleanThroughout(sent)).toEqual(sent);
			})
		);
	});

	it('keeps what can be kept', () => {
		const said = { words: 'Line one\nŵy 👩‍👩‍👧', tags: ['a', 1, null], none: null, yes: true };
		expect(cleanThroughout(said)).toEqual(said);
	});
});
