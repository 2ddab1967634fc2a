import { describe, expect, it } from 'vitest';
import { hintsAtDanger } from './danger.ts';
import { ObstacleCategory } from './words.ts';

const said = (words: string) => hintsAtDanger({ categories: [], words });

describe('hintsAtDanger', () => {
	it.each([
		'I want to die',
		'i dont want to be here any more',
		'I can’t cope',
		'He hits me when I go out',
		'I am SCARED of my ex',
		'sleeping  rough since Monday',
		'I took too many tablets',
		'Dw i eisiau marw',
		'Rwy’n ofnus',
		'Mae e’n bygwth fi',
		'Dydw i ddim yn teimlo’n ddiogel'
	])('shows crisis contacts for “%s”', (words) => {
		expect(said(words)).toBe(true);
	});

	it.each([
		'',
		'The 9:10 bus does not run on Sundays',
		'My boss changed my shift',
		'I forgot the time',
		'My phone died',
		'Mae’r bws yn hwyr'
	])('stays quiet for “%s”', (words) => {
		expect(said(words)).toBe(false);
	});

	it('shows them for three tiles and no other', () => {
		const loud = ObstacleCategory.options.filter((category) =>
			hintsAtDanger({ categories: [category], words: '' })
		);
		expect(loud).toEqual(['mental_health', 'scared', 'nowhere_to_stay']);
	});
});
