/**
 * Who a route is for, by its group. A route in no group is shut: `tests/e2e/routes.laptop.test.ts` lists
 * them all.
 */
export type Audience =
	| 'public'
	| 'person'
	| 'person_api'
	| 'staff'
	| 'practitioner'
	| 'manager'
	| 'case_reader'
	| 'administrator'
	| 'shut';

const audiences: [prefix: string, audience: Audience][] = [
	['/(public)', 'public'],
	['/(operations)', 'public'],
	['/shell', 'public'],
	['/offline', 'public'],
	['/calendar', 'public'],
	['/me', 'person'],
	['/api/v1', 'person_api'],
	['/staff/team', 'manager'],
	['/staff/admin', 'administrator'],
	['/staff/account', 'staff'],
	['/staff/people/new', 'case_reader'],
	['/staff/people/[id]/details', 'case_reader'],
	['/staff/people/[id]/phones', 'case_reader'],
	['/staff/people/[id]/plan/preview', 'case_reader'],
	['/staff/people/[id]/story', 'case_reader'],
	['/staff/whole-day', 'case_reader'],
	['/staff', 'practitioner']
];

export function audienceOf(routeId: string): Audience {
	// The way in, which leads everybody to the first page of their own.
	if (routeId === '/staff' || routeId === '/staff/[...rest]') return 'staff';
	// The people of a caseload or a team, and the first page of each.
	if (routeId === '/staff/people' || routeId === '/staff/people/[id]') return 'case_reader';
	// Their appointments to read; each of them is their officer's page.
	if (routeId === '/staff/people/[id]/appointments') return 'case_reader';
	const found = audiences.find(([prefix]) => routeId === prefix || routeId.startsWith(`${prefix}/`));
	return found?.[1] ?? 'shut';
}
