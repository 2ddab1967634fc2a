import type { Actor } from '#lib/domain/access/actor.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { takeUse } from '#lib/server/limits/account-use.ts';
import type { Refused, SignedIn } from './sign-in-outcomes.ts';
import { startSession, type AccountRole } from './sessions.ts';
import { hashToken } from './tokens.ts';

export interface Entering {
	actor: Actor;
	role: AccountRole;
	deviceId: string | null;
	personId: string | null;
	language: Language | null;
}

/** Lets in somebody who has shown who they are, unless they were let in more often today than anybody comes in. */
export async function enter(
	transaction: Transaction,
	{ actor, role, deviceId, personId, language }: Entering,
	replaces: string | undefined,
	now: number
): Promise<SignedIn | Refused> {
	const wait = await takeUse(transaction, actor.accountId, 'signIns', 1, now);
	if (wait !== null) return { refused: 'too_many_requests' };
	if (role !== 'service_user') await noteFirstTime(transaction, actor.accountId, now);
	const start = { accountId: actor.accountId, role, deviceId, replaces };
	const sessionToken = await startSession(transaction, start, now);
	const subject = `session:${hashToken(sessionToken)}`;
	await appendAudit(transaction, actor, { action: 'session.start', personId, subject, commandId: null }, now);
	return { sessionToken, language };
}

async function noteFirstTime(transaction: Transaction, accountId: string, now: number): Promise<void> {
	await transaction
		.updateTable('accounts')
		.set({ first_signed_in_at: now })
		.where('id', '=', accountId)
		.where('first_signed_in_at', 'is', null)
		.execute();
}
