import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { ensurePersonAccount } from '#lib/server/access/accounts.ts';
import { forgetAllTries } from '#lib/server/access/rate-limit.ts';
import { hashToken } from '#lib/server/access/tokens.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import { demonstrator, type DemonstrationAccount } from './demonstration-account.ts';
import { isDemonstration } from '#lib/server/db/demonstration-mark.ts';
import { readMeta, writeMeta } from '#lib/server/db/meta.ts';
import { staffAccounts } from './demonstration-staff.ts';

export class NotADemonstration extends Error {
	override name = 'NotADemonstration';
}

/** Any PIN that is not weak: each phone gets its own. */
const PIN = '204816';
const HOUR_MS = 60 * 60 * 1000;

/**
 * How to sign in as everybody of a demonstration, with values that work now: a code is made anew once it was used or is about to
 * end, missing accounts are made, tries counted so far are forgotten. Closed accounts, those of people who have died, and
 * staff accounts with a password that is not the demonstration's, are left out.
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
	const staff = await staffAccounts(database, now);
	return [...(await personAccounts(database, now)), ...staff];
}

async function personAccounts(database: Database, now: number): Promise<DemonstrationAccount[]> {
	const people = await database.kysely
		.selectFrom('people')
		.selectAll()
		.where('died_on', 'is', null)
		.orderBy('crn')
		.execute();
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
			name: fullName(person),
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
