import { globSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What belongs to the service and to nobody's case. */
const ofTheService = [
	'/staff/admin/agencies/[agency]',
	'/staff/admin/import/[import]',
	'/staff/admin/offices/[office]',
	'/staff/admin/settings/[group]',
	'/staff/admin/staff/[member]',
	'/staff/admin/teams/[team]'
];

test('every staff address of one person’s thing names the person before it; one of before only leads on', () => {
	const files = globSync('src/routes/staff/**/+{page.svelte,page.server.ts,server.ts}').map((path) =>
		path.replaceAll('\\', '/')
	);
	const named = files.filter((path) => path.includes('['));
	expect(named.length).toBeGreaterThan(40);
	// An officer is of the team; an address that is no page is nobody's.
	const ofNobody = ['/staff/team/officers/[officer]/', '/staff/[...rest]/'];
	const bare = named.filter((path) => {
		const route = path.replace('src/routes', '');
		const isOfTheService = ofTheService.some((prefix) => route.startsWith(`${prefix}/`));
		const first = route.split('/').find((part) => part.startsWith('['));
		const isAPerson = first === '[person]' || route.startsWith('/staff/people/[id]/');
		return !isOfTheService && !isAPerson && !ofNobody.some((prefix) => route.startsWith(prefix));
	});
	expect(bare.sort()).toEqual([
		'src/routes/staff/reports/[id]/+server.ts',
		'src/routes/staff/team/countersign/[event]/+server.ts',
		'src/routes/staff/team/looks/[look]/+server.ts'
	]);
});
