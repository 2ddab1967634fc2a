import { describe, expect, it } from 'vitest';
import { inLanguage, missingStatutoryParts, statutoryText } from './statutory-warning.ts';

const welsh = statutoryText('community_order', 'cy');
const english = statutoryText('community_order', 'en');

describe('what the law makes a warning say, in the language of its letter', () => {
	it('follows the language, with the officer’s own words around it as they were', () => {
		const written = {
			circumstances: 'You were not there.',
			unacceptable: `${english?.unacceptable} We want you to finish.`,
			liable: english?.liable ?? ''
		};
		const moved = inLanguage(written, 'community_order', 'cy');
		expect(moved).toEqual({
			circumstances: 'You were not there.',
			unacceptable: `${welsh?.unacceptable} We want you to finish.`,
			liable: welsh?.liable
		});
		expect(missingStatutoryParts(moved, 'community_order', 'cy')).toEqual([]);
		expect(inLanguage(moved, 'community_order', 'en')).toEqual(written);
	});

	it('brings back nothing that was taken out', () => {
		const emptied = { circumstances: '', unacceptable: 'My own words.', liable: '' };
		expect(inLanguage(emptied, 'community_order', 'cy')).toEqual(emptied);
	});

	it('leaves alone what no law asks for', () => {
		const written = { circumstances: 'a', unacceptable: 'b', liable: 'c' };
		expect(inLanguage(written, 'licence', 'cy')).toEqual(written);
	});
});
