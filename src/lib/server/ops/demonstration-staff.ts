import { createHmac, randomBytes } from 'node:crypto';
import { staffRoles, type StaffRole } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { createStaffAccount } from '#lib/server/access/accounts.ts';
import { hashSecret, verifySecret } from '#lib/server/access/passwords.ts';
import type { Connection, Database, Transaction } from '#lib/server/db/database.ts';
import { demonstrator, type DemonstrationAccount } from './demonstration-account.ts';
import { readMeta } from '#lib/server/db/meta.ts';

/** The invented managers of the demonstration's teams, by the team's name. */
const managers: Record<string, { forename: string; surname: string; telephone: string }> = {
	'Millbridge North': { forename: 'Helen', surname: 'Achebe', telephone: '01632 960110' },
	Aberpont: { forename: 'Gareth', surname: 'Pugh', telephone: '01632 960210' }
};

/** An administrator is known by the user name alone. */
const ADMINISTRATOR = 'sunita.rao';

/** How to sign in as each of the staff; those without an account get one, and each team its manager. */
export async function staffAccounts(database: Database, now: number): Promise<DemonstrationAccount[]> {
	const secret = await demonstrationSecret(database.kysely);
	await addMissingManagers(database, secret, now);
	await addMissingPractitioners(database, secret, now);
	await addMissingAdministrator(database, secret, now);
	const staff = await database.kysely
		.selectFrom('accounts')
		.leftJoin('practitioners', 'practitioners.id', 'accounts.practitioner_id')
		.select([
			'accounts.role',
			'accounts.username',
			'accounts.password_hash',
			'practitioners.forename',
			'practitioners.surname'
		])
		.where('accounts.role', 'in', staffRoles)
		.$narrowType<{ role: StaffRole }>()
		.where('accounts.status', '=', 'active')
		.orderBy('accounts.role', 'desc')
		.orderBy('accounts.username')
		.execute();
	const accounts: DemonstrationAccount[] = [];
	for (const { role, username, password_hash, forename, surname } of staff) {
		if (username === null) continue;
		const password = passwordFor(secret, username);
		if (!(await verifySecret(password, password_hash))) continue;
		const name = forename === null ? username : fullName({ forename, surname });
		accounts.push({ role, name, signInPath: '/staff/sign-in', fields: { username, password } });
	}
	return accounts;
}

async function addMissingPractitioners(database: Database, secret: string, now: number): Promise<void> {
	const missing = await database.kysely
		.selectFrom('practitioners')
		.leftJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.select(['practitioners.id', 'practitioners.forename', 'practitioners.surname'])
		.where('accounts.id', 'is', null)
		.orderBy('practitioners.id')
		.execute();
	for (const { id, forename, surname } of missing) {
		const wanted = { role: 'practitioner', practitionerId: id, name: `${forename}.${surname}` } as const;
		await database.kysely
			.transaction()
			.execute((transaction) => addAccount(transaction, secret, wanted, now));
	}
}

/** A manager and their account come together: a practitioner who has none would be given one to hold cases. */
async function addMissingManagers(database: Database, secret: string, now: number): Promise<void> {
	for (const team of await teamsWithoutManager(database.kysely)) {
		const manager = managers[team.name];
		if (!manager) continue;
		await database.kysely.transaction().execute(async (transaction) => {
			const practitionerId = newIdentifier(now);
			await transaction
				.insertInto('practitioners')
				.values({ id: practitionerId, ...manager, team_id: team.id })
				.execute();
			const name = `${manager.forename}.${manager.surname}`;
			await addAccount(transaction, secret, { role: 'manager', practitionerId, name }, now);
		});
	}
}

function teamsWithoutManager(connection: Connection) {
	return connection
		.selectFrom('teams')
		.selectAll()
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('accounts')
						.innerJoin('practitioners', 'practitioners.id', 'accounts.practitioner_id')
						.select('accounts.id')
						.where('accounts.role', '=', 'manager')
						.whereRef('practitioners.team_id', '=', 'teams.id')
				)
			)
		)
		.orderBy('teams.id')
		.execute();
}

async function addMissingAdministrator(database: Database, secret: string, now: number): Promise<void> {
	const found = await database.kysely
		.selectFrom('accounts')
		.select('id')
		.where('role', '=', 'administrator')
		.limit(1)
		.executeTakeFirst();
	if (found) return;
	const wanted = { role: 'administrator', practitionerId: null, name: ADMINISTRATOR } as const;
	await database.kysely.transaction().execute((transaction) => addAccount(transaction, secret, wanted, now));
}

async function addAccount(
	transaction: Transaction,
	secret: string,
	{ name, ...wanted }: { role: StaffRole; practitionerId: string | null; name: string },
	now: number
): Promise<void> {
	const username = await freeUsername(transaction, name);
	const passwordHash = await hashSecret(passwordFor(secret, username));
	await createStaffAccount(transaction, demonstrator, { ...wanted, username, passwordHash }, now);
}

async function freeUsername(connection: Connection, name: string): Promise<string> {
	const plain = name
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9.]/g, '');
	const taken = await connection
		.selectFrom('accounts')
		.select('username')
		.where('username', 'like', `${plain}%`)
		.execute();
	const names = new Set(taken.map(({ username }) => username));
	for (let number = 1; ; number++) {
		const candidate = number === 1 ? plain : `${plain}${number}`;
		if (!names.has(candidate)) return candidate;
	}
}

function passwordFor(secret: string, username: string): string {
	const digest = createHmac('sha256', secret).update(username).digest('hex');
	return (digest.slice(0, 18).match(/.{6}/g) ?? []).join('-');
}

async function demonstrationSecret(connection: Connection): Promise<string> {
	const key = 'demonstration.secret';
	await connection
		.insertInto('meta')
		.values({ key, value: randomBytes(32).toString('base64url') })
		.onConflict((conflict) => conflict.column('key').doNothing())
		.execute();
	return (await readMeta(connection, key)) ?? '';
}
