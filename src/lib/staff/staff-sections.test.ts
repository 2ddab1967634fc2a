import { describe, expect, it } from 'vitest';
import { staffRoles } from '#lib/domain/access/actor.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { staffHome, staffPathFor, staffSections } from './staff-sections.ts';

describe('the places of the staff', () => {
	it.each([
		['practitioner', '/staff/people/1?x=1', '/staff/people/1?x=1'],
		['practitioner', '/staff', '/staff'],
		['practitioner', '/staff/team', '/staff'],
		['practitioner', '/staffing', '/staff'],
		['practitioner', '/me', '/staff'],
		['manager', '/staff/team/countersign', '/staff/team/countersign'],
		['manager', '/staff/people/1', '/staff/people/1'],
		['manager', '/staff', '/staff/team'],
		['manager', '/staff/reports', '/staff/team'],
		['manager', '/staff/admin', '/staff/team'],
		['administrator', '/staff/admin/agencies', '/staff/admin/agencies'],
		['administrator', '/staff/people', '/staff/admin']
	] as const)('let a %s who asked for %s begin at %s', (role, asked, begins) => {
		expect(staffPathFor(role, asked)).toBe(begins);
	});

	it('mark the one whose page is open, and lead to none of another role', () => {
		const frame = staffText('en').frame;
		for (const role of staffRoles) {
			const sections = staffSections(role, staffHome(role), frame);
			expect(sections.filter(({ current }) => current).map(({ href }) => href)).toEqual([staffHome(role)]);
			for (const { href } of sections) expect(staffPathFor(role, href)).toBe(href);
		}
		const inside = staffSections('administrator', '/staff/admin/agencies/new', frame);
		expect(inside.filter(({ current }) => current).map(({ label }) => label)).toEqual(['Agencies']);
	});
});
