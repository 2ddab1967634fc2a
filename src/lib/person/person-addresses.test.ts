import { describe, expect, it } from 'vitest';
import { backFrom, formAt, sectionOf, postedTo } from './person-addresses.ts';

const from = (address: string) => backFrom(new URL(address, 'https://phone.test'));

describe('the one way back', () => {
	it.each([
		['/me', null],
		['/me/plan', null],
		['/me/settings', '/me'],
		['/me/reports/r1', '/me/reports'],
		['/me/events/e1', '/me/rules'],
		['/me/went-well', '/me/progress'],
		['/me/report', '/me'],
		['/me/report?part=help', '/me/report'],
		['/me/report?appointment=a1&part=help', '/me/report?appointment=a1'],
		['/me/report?appointment=a1&mend=m1&part=help', '/me/report?appointment=a1&mend=m1'],
		['/me/report?/report&appointment=a1&part=help', '/me/report?appointment=a1'],
		['/me/report?appointment=a1', '/me/appointments/a1'],
		['/me/report?step=s1', '/me/plan/s1'],
		['/me/reflect?appointment=a1', '/me/appointments/a1']
	])('from %s leads to %s: the step before, or the page above', (address, above) => {
		expect(from(address)).toBe(above);
	});

	it.each([
		['/me/report', '?/report'],
		['/me/report?appointment=a1', '?/report&appointment=a1'],
		['/me/report?/report=&appointment=a1', '?/report&appointment=a1'],
		['/me/report?step=s1&mend=m1', '?/report&step=s1&mend=m1']
	])('a form at %s is posted to %s, so that a refused one knows what it is about', (address, action) => {
		expect(postedTo('?/report', new URL(address, 'https://phone.test'))).toBe(action);
	});

	it('opens another form for another entry or something else, and the same for all else it says', () => {
		const at = (address: string) => formAt(new URL(address, 'https://phone.test'));
		const own = ['?mend=m1', '?mend=m2', '?appointment=a1', '?step=a1', '?goal=a1', '?step=a1&mend=m1', ''];
		expect(new Set([...own.map((query) => at(`/me/report${query}`)), at('/me/idea')]).size).toBe(
			own.length + 1
		);
		for (const query of ['?part=help', '?saved', '?/report=', '?view=goals'])
			expect(at(`/me/report${query}`)).toBe(at('/me/report'));
	});

	it('leads to a page of the same place', () => {
		expect(sectionOf('/me/appointments/a1')).toBe('dates');
		expect(sectionOf('/me/report')).toBeNull();
	});
});
