import { describe, expect, it } from 'vitest';
import { ageingNotice } from './ageing-notice.ts';

describe('what is printed at the start', () => {
	it('is nothing while texts and bank holidays are fresh', () => {
		expect(ageingNotice('2026-11-28')).toEqual([]);
	});

	it('names texts to check and the end of the bank holidays, before and after it', () => {
		expect(ageingNotice('2028-06-01').join('\n')).toMatch(
			/more than 12 months ago, the oldest on .*2026[^]*bank holidays ends on .*2028/
		);
		expect(ageingNotice('2029-01-01').join('\n')).toMatch(/bank holidays ended on .*2028.*without them/);
	});
});
