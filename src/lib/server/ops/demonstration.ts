import { createHmac, randomBytes } from 'node:crypto';
import type { Actor } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { TIME_ZONE } from '#lib/domain/time/local-date.ts';
import { createStaffAccount, ensurePersonAccount } from '#lib/server/auth/accounts.ts';
import { hashSecret, verifySecret } from '#lib/server/auth/passwords.ts';
import { forgetAllTries } from '#lib/server/auth/rate-limit.ts';
import { hashToken } from '#lib/server/auth/tokens.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import { isDemonstration } from './demonstration-mark.ts';

export interface DemonstrationAccount {
	role: 'service_user' | 'practitioner';
	name: string;
	/** Where to sign in, whatever this browser knows already. */
	signInPath: string;
	/** By the names of the forms' own fields, over all pages of the way in. */
	fields: Record<string, string>;
}

export class NotADemonstration extends Error {
	override name = 'NotADemonstration';
}

/** Any PIN that is not weak: each phone gets its own. */
const PIN = '204816';
const HOUR_MS = 60 * 60 * 1000;

const demonstrator: Actor = { role: 'system', accountId: 'system', name: 'Demonstration' };

/**
 * How to sign in as each person and practitioner of a demonstration, with values that work now: a code is made anew
 * once it was used or is about to end, missing accounts are made, tries counted so far are forgotten. Closed accounts,
 * and staff accounts with a password that is not the demonstration's, are left out.
 * @throws NotADemonstration in production, or where the database does not say that it is one
 */
export async function demonstrationAccounts(
	database: Database,
	now: number,
	nodeEnv: string | undefined = process.env['NODE_ENV']
): Promise<DemonstrationAccount[]> {
	if (nodeEnv === 'production' || !(await isDemonstration(database.kysely)))
		throw new NotADemonstration('Only a demonstration shows how to sign in, and this is none.');
	await forgetAllTries(database.kysely);
	const staff = await practitionerAccounts(database, now);
	return [...(await personAccounts(database, now)), ...staff];
}

async function personAccounts(database: Database, now: number): Promise<DemonstrationAccount[]> {
	const people = await database.kysely.selectFrom('people').selectAll().orderBy('crn').execute();
	const accounts: DemonstrationAccount[] = [];
	for (const person of people) {
		const account = await database.kysely
			.transaction()
			.execute((transaction) => ensurePersonAccount(transaction, demonstrator, person.id, now));
		if (account.status === 'closed') continue;
		const [year = '', month = '', day = ''] = person.date_of_birth.split('-');
		const code = await workingCode(database, person.id, now);
		accounts.push({
			role: 'service_user',
			name: `${person.forename} ${person.surname}`,
			signInPath: '/sign-in?use=code',
			fields: { code, day, month, year, pin: PIN, pinAgain: PIN }
		});
	}
	return accounts;
}

/** The code given out last, while it works; else a new one. It can be given out again only because it is kept in clear here. */
async function workingCode(database: Database, personId: string, now: number): Promise<string> {
	const key = `demonstration.code.${personId}`;
	const last = await readMeta(database.kysely, key);
	if (last !== undefined && (await stillWorks(database.kysely, last, now))) return last;
	const issued = await execute(
		database,
		demonstrator,
		{
			id: newIdentifier(now),
			type: 'sign_in_code.issue',
			version: 1,
			occurredAt: now,
			timeZone: TIME_ZONE,
			payload: { personId }
		},
		now
	);
	if (issued.reveal === null) throw new Error(`No code could be issued: ${issued.code}`);
	await writeMeta(database.kysely, key, issued.reveal);
	return issued.reveal;
}

async function stillWorks(connection: Connection, code: string, now: number): Promise<boolean> {
	const row = await connection
		.selectFrom('sign_in_codes')
		.select('id')
		.where('code_hash', '=', hashToken(code))
		.where('used_at', 'is', null)
		.where('expires_at', '>', now + HOUR_MS)
		.executeTakeFirst();
	return row !== undefined;
}

async function practitionerAccounts(database: Database, now: number): Promise<DemonstrationAccount[]> {
	const secret = await demonstrationSecret(database.kysely);
	await addMissingStaff(database, secret, now);
	const staff = await database.kysely
		.selectFrom('accounts')
		.innerJoin('practitioners', 'practitioners.id', 'accounts.practitioner_id')
		.select([
			'accounts.username',
			'accounts.password_hash',
			'practitioners.forename',
			'practitioners.surname'
		])
		.where('accounts.role', '=', 'practitioner')
		.where('accounts.status', '=', 'active')
		.orderBy('accounts.username')
		.execute();
	const accounts: DemonstrationAccount[] = [];
	for (const { username, password_hash, forename, surname } of staff) {
		if (username === null) continue;
		const password = passwordFor(secret, username);
		if (!(await verifySecret(password, password_hash))) continue;
		const name = `${forename} ${surname}`;
		accounts.push({
			role: 'practitioner',
			name,
			signInPath: '/staff/sign-in',
			fields: { username, password }
		});
	}
	return accounts;
}

async function addMissingStaff(database: Database, secret: string, now: number): Promise<void> {
	const missing = await database.kysely
		.selectFrom('practitioners')
		.leftJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.select(['practitioners.id', 'practitioners.forename', 'practitioners.surname'])
		.where('accounts.id', 'is', null)
		.orderBy('practitioners.id')
		.execute();
	for (const { id, forename, surname } of missing) {
		const username = await freeUsername(database.kysely, `${forename}.${surname}`);
		const passwordHash = await hashSecret(passwordFor(secret, username));
		const account = { practitionerId: id, username, passwordHash };
		await database.kysely
			.transaction()
			.execute((transaction) => createStaffAccount(transaction, demonstrator, account, now));
	}
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

async function readMeta(connection: Connection, key: string): Promise<string | undefined> {
	const row = await connection.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
	return row?.value;
}

async function writeMeta(connection: Connection, key: string, value: string): Promise<void> {
	await connection
		.insertInto('meta')
		.values({ key, value })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
		.execute();
}
