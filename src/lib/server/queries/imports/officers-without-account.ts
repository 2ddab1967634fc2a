import { normaliseUsername } from '#lib/domain/access/username.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { byName } from '#lib/domain/people/name-order.ts';
import {
	likenesses,
	likenessOf,
	type Likeness,
	type NamedOfficer
} from '#lib/domain/imports/officer-likeness.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** An account that an officer of a file may be. */
export interface PossibleAccount {
	practitionerId: string;
	name: string;
	username: string;
	team: string | null;
	staffCode: string | null;
	likeness: Likeness;
}

/** An officer whom files name and whom nobody signs in as. */
export interface OfficerWithoutAccount {
	id: string;
	name: string;
	team: string | null;
	staffCode: string | null;
	/** How many cases they hold. */
	cases: number;
	/** The most like first, without those of whom an administrator said that they are somebody else. */
	accounts: PossibleAccount[];
}

/** The officers who hold cases and have no account that is open, those with the most cases first. */
export async function readOfficersWithoutAccount(connection: Connection): Promise<OfficerWithoutAccount[]> {
	const rows = await officersQuery(connection).execute();
	if (rows.length === 0) return [];
	const accounts = await readAccounts(connection);
	const apart = await connection
		.selectFrom('officers_apart')
		.select(['officer_id', 'practitioner_id'])
		.execute();
	const saidApart = new Set(apart.map((each) => `${each.officer_id} ${each.practitioner_id}`));
	const officers = rows.map((row) => {
		const officer = namedOfficer(row);
		const possible = accounts.flatMap(({ account, ...shown }) => {
			const likeness = likenessOf(officer, account);
			return likeness === null || saidApart.has(`${row.id} ${shown.practitionerId}`)
				? []
				: [{ ...shown, likeness }];
		});
		return {
			id: row.id,
			name: fullName(row),
			team: row.team,
			staffCode: row.staff_code,
			cases: Number(row.cases),
			accounts: possible.sort((a, b) => likenesses.indexOf(a.likeness) - likenesses.indexOf(b.likeness))
		};
	});
	// Two of one name stand in the same order on each database and each time.
	const inOrder = byName<OfficerWithoutAccount>(
		({ name, staffCode, id }) => `${name} ${staffCode ?? ''} ${id}`
	);
	return officers.sort((a, b) => b.cases - a.cases || inOrder(a, b));
}

/** How many there are, and how many cases they hold together. */
export async function countOfficersWithoutAccount(
	connection: Connection
): Promise<{ officers: number; cases: number }> {
	const rows = await officersQuery(connection).execute();
	return { officers: rows.length, cases: rows.reduce((sum, { cases }) => sum + Number(cases), 0) };
}

function officersQuery(connection: Connection) {
	return connection
		.selectFrom('people')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.leftJoin('teams', 'teams.id', 'practitioners.team_id')
		.leftJoin('accounts', (join) =>
			join.onRef('accounts.practitioner_id', '=', 'practitioners.id').on('accounts.status', '=', 'active')
		)
		.where('accounts.id', 'is', null)
		.select([
			'practitioners.id',
			'practitioners.forename',
			'practitioners.surname',
			'practitioners.staff_code',
			'teams.name as team',
			({ fn }) => fn.countAll<number | string>().as('cases')
		])
		.groupBy([
			'practitioners.id',
			'practitioners.forename',
			'practitioners.surname',
			'practitioners.staff_code',
			'teams.name'
		]);
}

async function readAccounts(connection: Connection) {
	const rows = await connection
		.selectFrom('accounts')
		.innerJoin('practitioners', 'practitioners.id', 'accounts.practitioner_id')
		.leftJoin('teams', 'teams.id', 'practitioners.team_id')
		.where('accounts.role', '=', 'practitioner')
		.where('accounts.status', '=', 'active')
		.select([
			'practitioners.id',
			'practitioners.forename',
			'practitioners.surname',
			'practitioners.staff_code',
			'teams.name as team',
			'accounts.username'
		])
		.orderBy('practitioners.id')
		.execute();
	return rows.map((row) => ({
		account: namedOfficer(row),
		practitionerId: row.id,
		name: fullName(row),
		username: row.username ?? '',
		team: row.team,
		staffCode: row.staff_code
	}));
}

function namedOfficer(row: {
	forename: string;
	surname: string;
	team: string | null;
	staff_code: string | null;
}): NamedOfficer {
	return { forename: row.forename, surname: row.surname, team: row.team, staffCode: row.staff_code };
}

/** Whose account this user name is; null where it is nobody's who can hold cases. */
export async function practitionerOfUsername(
	connection: Connection,
	username: string
): Promise<string | null> {
	const found = await connection
		.selectFrom('accounts')
		.select('practitioner_id')
		.where('username', '=', normaliseUsername(username))
		.where('role', '=', 'practitioner')
		.where('status', '=', 'active')
		.executeTakeFirst();
	return found?.practitioner_id ?? null;
}
