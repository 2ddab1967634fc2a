import { staffRoleOf, type StaffRole } from '#lib/domain/access/actor.ts';
import type { StaffState } from '#lib/domain/access/staff-state.ts';
import { staffStateOf } from '#lib/domain/access/staff-state.ts';
import { byName, sortName } from '#lib/domain/people/name-order.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** Somebody of the staff as whoever runs the service sees them: who they are and how they sign in, and no case. */
export interface StaffMember {
	/** The practitioner's id, or the account's where nobody has written down who that is. */
	id: string;
	accountId: string | null;
	practitionerId: string | null;
	forename: string;
	surname: string;
	username: string | null;
	/** Null where they have no account. */
	role: StaffRole | null;
	state: StaffState;
	telephone: string | null;
	teamId: string | null;
	team: string | null;
	staffCode: string | null;
	version: number;
	/** How many cases they hold. */
	cases: number;
}

/** Everybody of the staff, by name: officers whom an import brought, and accounts that are only a user name, among them. */
export async function readStaff(connection: Connection): Promise<StaffMember[]> {
	const cases = await countCases(connection);
	const members = [...(await readPractitioners(connection)), ...(await readBareAccounts(connection))];
	return members
		.map((member) => ({ ...member, cases: cases.get(member.id) ?? 0 }))
		.sort(byName((member) => sortName(nameOf(member))));
}

function nameOf({ forename, surname, username }: StaffMember | Omit<StaffMember, 'cases'>) {
	return { forename, surname: surname || (username ?? '') };
}

type Uncounted = Omit<StaffMember, 'cases'>;

async function readPractitioners(connection: Connection): Promise<Uncounted[]> {
	const rows = await connection
		.selectFrom('practitioners')
		.leftJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.leftJoin('teams', 'teams.id', 'practitioners.team_id')
		.select([
			'practitioners.id',
			'practitioners.forename',
			'practitioners.surname',
			'practitioners.telephone',
			'practitioners.team_id',
			'practitioners.staff_code',
			'practitioners.version',
			'teams.name as team',
			'accounts.id as account_id',
			'accounts.username',
			'accounts.role',
			'accounts.status',
			'accounts.password_hash',
			'accounts.first_signed_in_at'
		])
		// Only a name that files use: the account that they are joined to stands for them.
		.where('practitioners.id', 'not in', ({ selectFrom }) =>
			selectFrom('officer_joins').select('officer_joins.officer_id')
		)
		.orderBy('practitioners.id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		accountId: row.account_id,
		practitionerId: row.id,
		forename: row.forename,
		surname: row.surname,
		username: row.username,
		role: staffRoleOf(row.role),
		state: staffStateOf(row),
		telephone: row.telephone,
		teamId: row.team_id,
		team: row.team,
		staffCode: row.staff_code,
		version: row.version
	}));
}

/** Made on the server itself, by a user name alone. */
async function readBareAccounts(connection: Connection): Promise<Uncounted[]> {
	const rows = await connection
		.selectFrom('accounts')
		.select(['id', 'username', 'role', 'status', 'password_hash', 'first_signed_in_at'])
		.where('role', '!=', 'service_user')
		.where('practitioner_id', 'is', null)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		accountId: row.id,
		practitionerId: null,
		forename: '',
		surname: '',
		username: row.username,
		role: staffRoleOf(row.role),
		state: staffStateOf(row),
		telephone: null,
		teamId: null,
		team: null,
		staffCode: null,
		version: 1
	}));
}

/** How many cases each officer holds, and nobody (null); without those of people who have died. */
export async function countCases(connection: Connection): Promise<Map<string | null, number>> {
	const rows = await connection
		.selectFrom('people')
		.select('practitioner_id')
		.select(({ fn }) => fn.countAll<number | string>().as('count'))
		.where('died_on', 'is', null)
		.groupBy('practitioner_id')
		.execute();
	return new Map(rows.map(({ practitioner_id, count }) => [practitioner_id, Number(count)]));
}
