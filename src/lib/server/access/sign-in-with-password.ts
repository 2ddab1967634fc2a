import { staffRoles, type Actor, type StaffRole } from '#lib/domain/access/actor.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import { normaliseUsername } from '#lib/domain/access/username.ts';
import type { AuthTokens } from './cookies.ts';
import { enter } from './enter.ts';
import { holdVerified } from './hold-account.ts';
import { findMark, withMark } from './known-browser.ts';
import { auditAlone, isRefused, visitor, type Refused, type SignedIn } from './sign-in-outcomes.ts';
import { verifySecret } from './passwords.ts';
import { giveBackTry, takeTry, type Limited } from './rate-limit.ts';
import { takeWideTry, type WideTries } from './wide-tries.ts';

export interface PasswordTry {
	username: string;
	password: string;
	/** Where the request came from: hashed before it is kept, forgotten after a day. */
	network: string;
}

export interface StaffSignedIn extends SignedIn {
	role: StaffRole;
	/** For the cookie by which this browser is known from now on. */
	known: string;
}

/**
 * Signs in a member of staff. A name that nobody has is answered like a wrong password, in the same time. On a browser where
 * they signed in before, nobody else's tries count; elsewhere those of the same network do, and of no other.
 */
export async function signInWithPassword(
	database: Database,
	attempt: PasswordTry,
	{ session, known }: Pick<AuthTokens, 'session' | 'known'>,
	now: number
): Promise<StaffSignedIn | Refused> {
	const { kysely } = database;
	const username = normaliseUsername(attempt.username);
	const account = await findStaffAccount(kysely, username);
	const mark = await findMark(kysely, known, username);
	const wide = mark === null ? await takeWideTry(kysely, attempt.network, now) : null;
	if (!account && wide?.areLeft === false) return refuseSlowly(wide);
	const narrow: Limited[] =
		mark === null
			? [{ limit: 'nameFromNetwork', of: `${attempt.network} ${username}` }]
			: [{ limit: 'nameOnKnownBrowser', of: mark }];
	if (!(await takeTry(kysely, narrow, now))) return { refused: 'too_many_tries' };
	const right = await verifySecret(attempt.password, account?.password_hash);
	if (!account || !right || account.status === 'closed') {
		if (wide?.areLeft === false) return refuseSlowly(wide);
		const subject = account ? `account:${account.id}` : null;
		await auditAlone(database, visitor, { action: 'session.refused', personId: null, subject }, now);
		return { refused: right ? 'account_closed' : 'password_wrong' };
	}
	await giveBackTry(kysely, narrow);
	await wide?.giveBack();
	return letIn(database, account, username, { session, known }, now);
}

async function refuseSlowly(wide: WideTries): Promise<Refused> {
	await wide.slowDown();
	return { refused: 'too_many_tries' };
}

type StaffAccount = NonNullable<Awaited<ReturnType<typeof findStaffAccount>>>;

async function letIn(
	database: Database,
	account: StaffAccount,
	username: string,
	{ session, known }: Pick<AuthTokens, 'session' | 'known'>,
	now: number
): Promise<StaffSignedIn | Refused> {
	const { role } = account;
	const entering = {
		actor: staffActor(account, username),
		role,
		deviceId: null,
		personId: null,
		language: null
	};
	const entered = await database.kysely.transaction().execute(async (transaction) => {
		if (!(await holdVerified(transaction, account))) return { refused: 'password_wrong' as const };
		return enter(transaction, entering, session, now);
	});
	if (isRefused(entered)) return entered;
	return { ...entered, role, known: await withMark(database.kysely, known, username) };
}

function findStaffAccount(connection: Connection, username: string) {
	return connection
		.selectFrom('accounts')
		.select(['id', 'role', 'practitioner_id', 'password_hash', 'status'])
		.where('username', '=', username)
		.where('role', 'in', staffRoles)
		.$narrowType<{ role: StaffRole }>()
		.executeTakeFirst();
}

/** Of somebody of the staff who has shown who they are. */
export function staffActor(
	{ id: accountId, role, practitioner_id }: { id: string; role: StaffRole; practitioner_id: string | null },
	name: string
): Actor {
	return role === 'administrator'
		? { role, accountId, name }
		: { role, accountId, practitionerId: practitioner_id ?? '', name };
}
