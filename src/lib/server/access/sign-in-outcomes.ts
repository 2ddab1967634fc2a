import type { Actor } from '#lib/domain/access/actor.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { appendAudit, type AuditEntry } from '#lib/server/audit/audit.ts';
import type { Database } from '#lib/server/db/database.ts';

/** Why somebody was not let in; never which part of what they typed was wrong. */
export interface Refused {
	refused: ErrorCode;
	/** How many more wrong PINs this phone takes, where that is what was wrong. */
	triesLeft?: number;
}

export interface SignedIn {
	/** For the session cookie; kept nowhere else. */
	sessionToken: string;
	/** What a person has chosen to read, where they have. */
	language: Language | null;
}

export function isRefused(outcome: object): outcome is Refused {
	return 'refused' in outcome;
}

/** Who acts in the log while nobody has shown who they are. */
export const visitor: Actor = { role: 'system', accountId: 'system', name: 'Waymark' };

/** One entry in a transaction of its own, where nothing else was written. */
export async function auditAlone(
	database: Database,
	actor: Actor,
	entry: Omit<AuditEntry, 'commandId'>,
	now: number
): Promise<void> {
	await database.kysely
		.transaction()
		.execute((transaction) => appendAudit(transaction, actor, { ...entry, commandId: null }, now));
}
