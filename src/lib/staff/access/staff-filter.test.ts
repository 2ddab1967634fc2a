import { expect, it } from 'vitest';
import type { StaffMember } from '#lib/server/queries/access/staff.ts';
import { chosenStaff, memberName, staffFilterIn } from './staff-filter.ts';

const member = (changes: Partial<StaffMember>): StaffMember => ({
	id: 'm',
	accountId: 'a',
	practitionerId: 'p',
	forename: 'Bo',
	surname: 'New',
	username: 'bo.new',
	role: 'practitioner',
	state: 'open',
	telephone: null,
	teamId: 'north',
	team: 'North',
	staffCode: null,
	version: 1,
	cases: 0,
	...changes
});
const all = [
	member({ id: '1' }),
	member({ id: '2', teamId: null, role: 'administrator' }),
	member({ id: '3', role: null, state: 'no_account' }),
	member({ id: '4', state: 'closed' })
];
const found = (query: string) =>
	chosenStaff(all, staffFilterIn(new URLSearchParams(query))).map(({ id }) => id);

it.each([
	['', ['1', '2', '3', '4']],
	['team=north', ['1', '3', '4']],
	['team=none', ['2']],
	['role=administrator', ['2']],
	['role=none', ['3']],
	['state=closed&team=north', ['4']],
	['state=nonsense', []]
])('%j finds %j', (query, ids) => expect(found(query)).toEqual(ids));

it('somebody is called by name, or by the user name that is all there is', () => {
	expect(memberName(member({}))).toBe('Bo New');
	expect(memberName(member({ forename: '', surname: '' }))).toBe('bo.new');
});
