import { describe, expect, it } from 'vitest';
import { dangerOf } from './danger-of-entry.ts';
import { ObstacleCategory } from '#lib/domain/reports/vocabulary.ts';

const standsBeside = (entry: { categories: ObstacleCategory[]; words: string }) => dangerOf(entry) !== 'none';
const said = (words: string) => standsBeside({ categories: [], words });

describe('danger in a report', () => {
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
			standsBeside({ categories: [category], words: '' })
		);
		expect(loud).toEqual(['mental_health', 'scared', 'nowhere_to_stay']);
	});
});
