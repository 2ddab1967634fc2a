import type { ActorOf, StaffRole } from '#lib/domain/access/actor.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import { auditAccount } from './accounts.ts';
import { holdVerified } from './hold-account.ts';
import { refusalOf, setPassword } from './join.ts';
import { hashSecret, verifySecret } from './passwords.ts';
import { giveBackTry, takeTry } from './rate-limit.ts';
import { deleteOtherSessions } from './sessions.ts';
import { hashToken } from './tokens.ts';

type Staff = ActorOf<StaffRole>;

export interface OwnSession {
	isThis: boolean;
	since: number;
	lastUsed: number;
}

export interface OwnAccount {
	username: string;
	/** Newest first. */
	sessions: OwnSession[];
}

/** What a member of staff is shown of their own way in. @param session the token of this one */
export async function readOwnAccount(
	connection: Connection,
	{ accountId }: Staff,
	session: string | undefined,
	now: number
): Promise<OwnAccount> {
	const { username } = await connection
		.selectFrom('accounts')
		.select('username')
		.where('id', '=', accountId)
		.executeTakeFirstOrThrow();
	const sessions = await connection
		.selectFrom('sessions')
		.select(['id', 'created_at', 'last_seen_at'])
		.where('account_id', '=', accountId)
		.where('expires_at', '>', now)
		.orderBy('created_at', 'desc')
		.execute();
	const own = hashToken(session ?? '');
	return {
		username: username ?? '',
		sessions: sessions.map(({ id, created_at, last_seen_at }) => ({
			isThis: id === own,
			since: created_at,
			lastUsed: last_seen_at
		}))
	};
}

export interface PasswordChange {
	old: string;
	password: string;
	again: string;
}

/**
 * Chooses another password. Everywhere else they are signed out.
 * @returns why not, and at which field; null where it is done
 */
export async function changeOwnPassword(
	database: Database,
	actor: Staff,
	change: PasswordChange,
	session: string | undefined,
	now: number
): Promise<{ field: 'old' | 'password'; code: ErrorCode } | null> {
	const { kysely } = database;
	const { username, password_hash } = await kysely
		.selectFrom('accounts')
		.select(['username', 'password_hash'])
		.where('id', '=', actor.accountId)
		.executeTakeFirstOrThrow();
	if (change.old === '') return { field: 'old', code: 'password_missing' };
	const limited = [{ limit: 'ownPassword', of: actor.accountId } as const];
	if (!(await takeTry(kysely, limited, now))) return { field: 'old', code: 'too_many_tries' };
	if (!(await verifySecret(change.old, password_hash))) return { field: 'old', code: 'old_password_wrong' };
	await giveBackTry(kysely, limited);
	const code = refusalOf(change, [username ?? '', actor.name]);
	if (code !== null) return { field: 'password', code };
	const passwordHash = await hashSecret(change.password);
	const isHeld = await kysely.transaction().execute(async (transaction) => {
		if (!(await holdVerified(transaction, { id: actor.accountId, role: actor.role, password_hash })))
			return false;
		await deleteOtherSessions(transaction, actor.accountId, hashToken(session ?? ''));
		await setPassword(transaction, actor, passwordHash, now);
		return true;
	});
	return isHeld ? null : { field: 'old', code: 'old_password_wrong' };
}

/** Signs them out everywhere but here. */
export async function endOtherSessions(
	database: Database,
	actor: Staff,
	session: string | undefined,
	now: number
): Promise<void> {
	await database.kysely.transaction().execute(async (transaction) => {
		await deleteOtherSessions(transaction, actor.accountId, hashToken(session ?? ''));
		await auditAccount(transaction, actor, 'session.end_all', actor.accountId, now);
	});
}
