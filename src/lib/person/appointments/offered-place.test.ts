import { expect, test } from 'vitest';
import { offeredPlace } from './offered-place.ts';

test('where an offered time is has its address where that is another', () => {
	const place = { name: 'Jubilee House', lines: ['14 Station Road', 'Millbridge'], postcode: 'MB1 2AB' };
	const visit = { appointmentKind: 'office_visit' as const, place };
	const whole = 'Jubilee House, 14 Station Road, Millbridge, MB1 2AB';
	expect(offeredPlace(visit, visit)).toBe('Jubilee House');
	expect(offeredPlace(visit, { ...visit, place: { ...place, lines: ['2 High Street'] } })).toBe(whole);
	expect(offeredPlace(visit, { ...visit, appointmentKind: 'telephone' })).toBe(whole);
	expect(offeredPlace(visit, undefined)).toBe(whole);
	expect(offeredPlace({ ...visit, appointmentKind: 'telephone' }, visit)).toBeNull();
});
