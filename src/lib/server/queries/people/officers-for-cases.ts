import { staffCodeFrom } from '#lib/domain/organisation/staff-code.ts';
import { normaliseUsername } from '#lib/domain/access/username.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { byName, sortName } from '#lib/domain/people/name-order.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';
import { countCases } from '#lib/server/queries/access/staff.ts';

/** An officer as whoever moves cases between teams chooses them: no case, only how many. */
export interface OfficerForCases {
	id: string;
	name: string;
	team: string | null;
	cases: number;
}

/** Whoever can be given a case: officers who can sign in, by team and name, those of no team last. */
export async function readOfficersForCases(connection: Connection): Promise<OfficerForCases[]> {
	const rows = await connection
		.selectFrom('practitioners')
		.innerJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.leftJoin('teams', 'teams.id', 'practitioners.team_id')
		.where('accounts.role', '=', 'practitioner')
		.where('accounts.status', '=', 'active')
		.select(['practitioners.id', 'practitioners.forename', 'practitioners.surname', 'teams.name as team'])
		.orderBy('practitioners.id')
		.execute();
	const cases = await countCases(connection);
	const inOrder = byName<(typeof rows)[number]>((row) => `${row.team ?? ''} ${sortName(row)}`);
	return rows
		.sort((a, b) => Number(a.team === null) - Number(b.team === null) || inOrder(a, b))
		.map((row) => ({ id: row.id, name: fullName(row), team: row.team, cases: cases.get(row.id) ?? 0 }));
}

/** The officers of a manager's team who can sign in, and so can be given a case. */
export async function officersToHold(
	connection: Connection,
	actor: Reaching
): Promise<{ id: string; name: string }[]> {
	const rows = await connection
		.selectFrom('practitioners')
		.innerJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.select(['practitioners.id', 'practitioners.forename', 'practitioners.surname'])
		.where('practitioners.id', 'in', practitionersInReach(connection, actor))
		.where('accounts.role', '=', 'practitioner')
		.where('accounts.status', '=', 'active')
		.orderBy('practitioners.id')
		.execute();
	return rows.sort(byName(sortName)).map((row) => ({ id: row.id, name: fullName(row) }));
}

/** How many cases no officer holds, without those of people who have died. */
export async function countUnheld(connection: Connection): Promise<number> {
	return (await countCases(connection)).get(null) ?? 0;
}

/** Whose account this user name is, open or closed; null where it is nobody's who can hold cases. */
export async function holderOfUsername(connection: Connection, username: string): Promise<string | null> {
	const found = await connection
		.selectFrom('accounts')
		.select('practitioner_id')
		.where('username', '=', normaliseUsername(username))
		.executeTakeFirst();
	return found?.practitioner_id ?? null;
}

/** Whose cases are meant by a user name, a staff code or an id: also of an officer whom only files name. */
export async function holderNamed(connection: Connection, named: string): Promise<string | null> {
	const holder = await holderOfUsername(connection, named);
	if (holder !== null) return holder;
	const found = await connection
		.selectFrom('practitioners')
		.select('id')
		.where(({ eb, or }) => or([eb('staff_code', '=', staffCodeFrom(named)), eb('id', '=', named)]))
		.executeTakeFirst();
	return found?.id ?? null;
}
