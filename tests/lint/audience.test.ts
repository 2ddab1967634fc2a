import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import type { StaffRole } from '#lib/domain/access/actor.ts';
import { audienceOf, type Audience } from '#lib/server/http/audience.ts';

/*
 * The table of who a route is for is asked before the page is. A page whose own guard lets somebody in whom the table turns
 * away is a page that nobody of them ever finds.
 */
const admitted: Partial<Record<Audience, StaffRole[]>> = {
	practitioner: ['practitioner'],
	manager: ['manager'],
	case_reader: ['practitioner', 'manager'],
	administrator: ['administrator'],
	staff: ['practitioner', 'manager', 'administrator']
};
const guards: Record<string, Audience> = {
	requirePractitioner: 'practitioner',
	requireManager: 'manager',
	requireCaseReader: 'case_reader',
	requireAdministrator: 'administrator',
	requireStaff: 'staff'
};

const pages = globSync('src/routes/staff/**/+page.server.ts').map((file) => {
	const source = readFileSync(file, 'utf8');
	const own = Object.entries(guards).filter(([guard]) => new RegExp(`\\b${guard}\\(`).test(source));
	return {
		route: `/${dirname(file).slice('src/routes/'.length)}`,
		lets: own.flatMap(([, audience]) => admitted[audience] ?? [])
	};
});

test('whoever a page of staff lets in, the table lets in', () => {
	expect(pages.filter(({ lets }) => lets.length > 0).length).toBeGreaterThan(60);
	const neverFound = pages.filter(({ route, lets }) =>
		lets.some((role) => !admitted[audienceOf(route)]?.includes(role))
	);
	expect(neverFound).toEqual([]);
});
