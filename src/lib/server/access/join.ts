import { fullName } from '#lib/domain/people/full-name.ts';
import { passwordProblem } from '#lib/domain/access/password.ts';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { Database, Transaction } from '#lib/server/db/database.ts';
import { auditAccount } from './accounts.ts';
import type { AuthTokens } from './cookies.ts';
import { enter } from './enter.ts';
import { holdOpen } from './hold-account.ts';
import { withMark } from './known-browser.ts';
import { hashSecret } from './passwords.ts';
import { deleteSessionsOf } from './sessions.ts';
import { isRefused, type Refused } from './sign-in-outcomes.ts';
import { staffActor, type StaffSignedIn } from './sign-in-with-password.ts';
import { findLink, useLink } from './staff-links.ts';
import { foundOrCounted } from './wide-tries.ts';

/** Whom a link is for, as its own page says it. */
interface Joining {
	username: string;
	/** Empty where only the user name is known. */
	name: string;
}

/** A link as it was typed or pasted, and where from. */
export interface LinkTry {
	token: string;
	/** Hashed before it is kept, forgotten after a day. */
	network: string;
}

/** Opens a link. Why one does not work is not told: whoever has it does the same about it. */
export async function openLink(
	database: Database,
	attempt: LinkTry,
	now: number
): Promise<Joining | Refused> {
	const found = await foundBy(database, attempt, now);
	if (isRefused(found)) return found;
	return { username: found.username ?? '', name: fullName(found) };
}

/** Chooses the password, once, and lets its owner in. Whoever else was in by the account is out. */
export async function joinByLink(
	database: Database,
	attempt: LinkTry & { password: string; again: string },
	{ session, known }: Pick<AuthTokens, 'session' | 'known'>,
	now: number
): Promise<StaffSignedIn | Refused> {
	const found = await foundBy(database, attempt, now);
	if (isRefused(found)) return found;
	const { role } = found;
	const username = found.username ?? '';
	const refused = refusalOf(attempt, [username, found.forename ?? '', found.surname ?? '']);
	if (refused !== null) return { refused };
	const passwordHash = await hashSecret(attempt.password);
	const entered = await database.kysely.transaction().execute(async (transaction) => {
		const isOpen = await holdOpen(transaction, { id: found.account_id, role });
		if (!isOpen || !(await useLink(transaction, found.id, now)))
			return { refused: 'link_not_working' as const };
		const actor = staffActor({ ...found, id: found.account_id, role }, username);
		await setPassword(transaction, actor, passwordHash, now);
		await deleteSessionsOf(transaction, 'account_id', actor.accountId);
		const entering = { actor, role, deviceId: null, personId: null, language: null };
		return enter(transaction, entering, session, now);
	});
	if (isRefused(entered)) return entered;
	return { ...entered, role, known: await withMark(database.kysely, known, username) };
}

/** Why this password cannot be chosen, or was not typed twice alike. */
export function refusalOf(
	{ password, again }: { password: string; again: string },
	own: readonly string[]
): ErrorCode | null {
	if (password === '') return 'password_missing';
	return passwordProblem(password, own) ?? (password === again ? null : 'passwords_differ');
}

/** Of the account that acts: nobody sets another's. */
export async function setPassword(
	transaction: Transaction,
	actor: Actor,
	passwordHash: string,
	now: number
): Promise<void> {
	await transaction
		.updateTable('accounts')
		.set({ password_hash: passwordHash })
		.where('id', '=', actor.accountId)
		.execute();
	await auditAccount(transaction, actor, 'password.set', actor.accountId, now);
}

/** A link cannot be guessed; that somebody tries all the same is counted like any other try to come in. */
async function foundBy(
	{ kysely }: Database,
	{ token, network }: LinkTry,
	now: number
): Promise<NonNullable<Awaited<ReturnType<typeof findLink>>> | Refused> {
	return foundOrCounted(kysely, network, now, () => findLink(kysely, token, now));
}
