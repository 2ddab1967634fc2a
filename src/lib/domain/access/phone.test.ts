import { expect, test } from 'vitest';
import { phoneKindOf, phonesForStaff } from './phone.ts';

test.for([
	['Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148', 'iphone'],
	['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36', 'android'],
	['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', 'tablet'],
	['Mozilla/5.0 (iPad; CPU OS 16_7 like Mac OS X) AppleWebKit/605.1.15', 'tablet'],
	['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 'computer'],
	['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15', 'computer'],
	['curl/8', null],
	[null, null]
] as const)('%s is kept as %s', ([said, kind]) => {
	expect(phoneKindOf(said)).toBe(kind);
});

test('staff see which phones there are, in the order in which they came, and never when the app was last open', () => {
	const phone = (id: string, addedAt: number, lastUsedAt: number) => {
		return { id, kind: null, addedAt, lastUsedAt, asksForPin: false, isHere: false };
	};
	const shown = phonesForStaff({ signedIn: [phone('a', 1, 9), phone('b', 2, 3)], signedOut: [] });
	expect(shown.signedIn.map(({ id }) => id)).toEqual(['b', 'a']);
	expect(JSON.stringify(shown)).not.toContain('lastUsedAt');
});
