import type { Actor, StaffRole } from '#lib/domain/access/actor.ts';
import { normaliseUsername } from '#lib/domain/access/username.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { Database, Transaction } from '#lib/server/db/database.ts';
import { createStaffAccount } from './accounts.ts';
import { carriedOut, refuse, refuseJoined, requireNoCases, type StaffOutcome } from './staff-outcome.ts';

/** Somebody new, or an officer whom an import has brought. What is written of them is checked. */
export interface Invited {
	role: StaffRole;
	username: string;
	forename: string;
	surname: string;
	telephone: string | null;
	/** Null for an administrator, who is in none. */
	teamId: string | null;
	staffCode: string | null;
}

/** An account without a password: its member of staff chooses one by a link. @returns whose page tells of it */
export async function inviteStaff(
	database: Database,
	actor: Actor,
	invited: Invited,
	now: number
): Promise<StaffOutcome<{ accountId: string; practitionerId: string }>> {
	return carriedOut(database, async (transaction) => {
		const { role, username, forename, surname, telephone, staffCode } = invited;
		const teamId = role === 'administrator' ? null : invited.teamId;
		if (teamId === null && role !== 'administrator') refuse('team_missing');
		await requireTeam(transaction, teamId);
		const made = await transaction
			.insertInto('practitioners')
			.values({
				id: newIdentifier(now),
				forename,
				surname,
				telephone,
				team_id: teamId,
				staff_code: staffCode
			})
			.onConflict((conflict) => conflict.column('staff_code').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!made) refuse('staff_code_taken');
		return addAccount(transaction, actor, { role, username, practitionerId: made.id }, now);
	});
}

/** An account for an officer who is known, and has none: an import brought them. */
export async function inviteOfficer(
	database: Database,
	actor: Actor,
	{ practitionerId, username, role }: { practitionerId: string; username: string; role: StaffRole },
	now: number
): Promise<StaffOutcome<{ accountId: string; practitionerId: string }>> {
	return carriedOut(database, async (transaction) => {
		// Holds the row, so that two who do it at once are told apart.
		const officer = await transaction
			.updateTable('practitioners')
			.set((build) => ({ version: build.ref('version') }))
			.where('id', '=', practitionerId)
			.returning('team_id')
			.executeTakeFirst();
		if (!officer) return refuse('not_found');
		const account = await transaction
			.selectFrom('accounts')
			.select('id')
			.where('practitioner_id', '=', practitionerId)
			.executeTakeFirst();
		if (account) refuse('has_account');
		await refuseJoined(transaction, practitionerId);
		if (role !== 'administrator' && officer.team_id === null) refuse('team_missing');
		if (role !== 'practitioner') await requireNoCases(transaction, practitionerId);
		return addAccount(transaction, actor, { role, username, practitionerId }, now);
	});
}

async function addAccount(
	transaction: Transaction,
	actor: Actor,
	{ role, username, practitionerId }: { role: StaffRole; username: string; practitionerId: string },
	now: number
) {
	const taken = await transaction
		.selectFrom('accounts')
		.select('id')
		.where('username', '=', normaliseUsername(username))
		.executeTakeFirst();
	if (taken) refuse('username_taken');
	const account = { role, username, practitionerId, passwordHash: null };
	return { accountId: await createStaffAccount(transaction, actor, account, now), practitionerId };
}

async function requireTeam(transaction: Transaction, teamId: string | null): Promise<void> {
	if (teamId === null) return;
	const team = await transaction.selectFrom('teams').select('id').where('id', '=', teamId).executeTakeFirst();
	if (!team) refuse('not_found');
}
