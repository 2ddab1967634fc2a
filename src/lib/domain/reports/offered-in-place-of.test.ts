import { describe, expect, it } from 'vitest';
import { offeredInPlaceOf } from './offered-in-place-of.ts';

describe('times that are offered', () => {
	const about = { kind: 'appointment' as const, id: 'first' };

	it('are in place of the appointment that they name, else of the one that was asked about', () => {
		expect(offeredInPlaceOf({ about }, { appointmentId: 'second' })).toBe('second');
		expect(offeredInPlaceOf({ about }, {})).toBe('first');
		expect(offeredInPlaceOf({ about: { kind: 'step', id: 'first' } }, {})).toBeNull();
		expect(offeredInPlaceOf({ about: { kind: 'life' } }, {})).toBeNull();
	});
});
