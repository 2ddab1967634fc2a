import type { StaffMember } from '#lib/server/queries/access/staff.ts';

/** More than anybody reads: whoever looks for one among them chooses a team. */
export const MOST_SHOWN = 100;

/** Empty for all; `none` of a team or a role stands for those without one. */
export interface StaffFilter {
	team: string;
	role: string;
	state: string;
}

/** What the address asks for; what is none of ours finds nobody. */
export function staffFilterIn(query: URLSearchParams): StaffFilter {
	const of = (name: string) => (query.get(name) ?? '').slice(0, 64);
	return { team: of('team'), role: of('role'), state: of('state') };
}

export function chosenStaff(
	members: readonly StaffMember[],
	{ team, role, state }: StaffFilter
): StaffMember[] {
	return members.filter(
		(member) =>
			(team === '' || (member.teamId ?? 'none') === team) &&
			(role === '' || (member.role ?? 'none') === role) &&
			(state === '' || member.state === state)
	);
}

/** What somebody is called on a page: their name, or the user name that is all that is known. */
export function memberName({
	forename,
	surname,
	username
}: Pick<StaffMember, 'forename' | 'surname' | 'username'>) {
	return [forename, surname].filter((part) => part !== '').join(' ') || (username ?? '');
}
