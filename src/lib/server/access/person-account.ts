import type { Actor } from '#lib/domain/access/actor.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { auditAccount } from './accounts.ts';
import { signOutAllPhones } from './phones.ts';
import { carriedOut, refuse, type StaffOutcome } from './staff-outcome.ts';

/** Whether no code lets this person in: one who never signed in has nothing that is closed. */
export async function isPersonClosed(connection: Connection, personId: string): Promise<boolean> {
	const account = await connection
		.selectFrom('accounts')
		.select('status')
		.where('person_id', '=', personId)
		.executeTakeFirst();
	return account?.status === 'closed';
}

/**
 * Opens a person's account again. What it was signed in on before stays out, and codes from before stay void: it was closed for a
 * reason, and a new code is handed over to somebody who stands there.
 * @param actor whoever holds the case, which the caller has asked, or the operator
 */
export async function reopenPersonAccount(
	database: Database,
	actor: Actor,
	personId: string,
	now: number
): Promise<StaffOutcome> {
	return carriedOut(database, async (transaction) => {
		await lockPerson(transaction, personId);
		const { died_on } = await transaction
			.selectFrom('people')
			.select('died_on')
			.where('id', '=', personId)
			.executeTakeFirstOrThrow();
		if (died_on !== null) refuse('person_has_died');
		const opened = await transaction
			.updateTable('accounts')
			.set({ status: 'active' })
			.where('person_id', '=', personId)
			.where('status', '=', 'closed')
			.returning('id')
			.executeTakeFirst();
		if (!opened) return refuse('account_is_open');
		await transaction
			.updateTable('sign_in_codes')
			.set({ expires_at: now })
			.where('person_id', '=', personId)
			.where('used_at', 'is', null)
			.where('expires_at', '>', now)
			.execute();
		const changed = await signOutAllPhones(transaction, actor, personId, now);
		await projectRecords(transaction, personId, changed);
		await auditAccount(transaction, actor, 'account.reopen', opened.id, now, personId);
		return {};
	});
}
