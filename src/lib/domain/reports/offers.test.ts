import { describe, expect, it } from 'vitest';
import { MOST_OFFERS, offersFor } from './offers.ts';
import { ObstacleCategory } from './vocabulary.ts';

describe('offersFor', () => {
	it('gives each category its own menu, with a call back at the end', () => {
		expect(offersFor(['fares'])).toEqual([
			'fare_help',
			'nearer_office',
			'telephone_or_video',
			'fewer_longer_visits',
			'call_back'
		]);
	});

	it('takes the first wish of every category before the second of any', () => {
		expect(offersFor(['phone', 'ill']).slice(0, 2)).toEqual(['charge_phone', 'another_day']);
	});

	it('never offers more than a report may ask for, nor anything twice', () => {
		const all = offersFor(ObstacleCategory.options);
		expect(all).toHaveLength(MOST_OFFERS);
		expect(new Set(all).size).toBe(all.length);
	});

	it('offers the usual things where nothing was tapped', () => {
		expect(offersFor([])).toContain('another_time');
		expect(offersFor([]).at(-1)).toBe('call_back');
	});
});
