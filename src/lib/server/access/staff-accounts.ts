import type { Actor, StaffRole } from '#lib/domain/access/actor.ts';
import type { Database, Transaction } from '#lib/server/db/database.ts';
import { projectPeopleOfTeams } from '#lib/server/projection/project-people-of.ts';
import { auditAccount } from './accounts.ts';
import { endCoversBy } from './covers-from-today.ts';
import { deleteSessionsOf } from './sessions.ts';
import { makeLink, revokeLinks, type MadeLink } from './staff-links.ts';
import { carriedOut, refuse, refuseJoined, requireNoCases, type StaffOutcome } from './staff-outcome.ts';

/*
 * What an administrator does with the accounts of staff, on a page and on the server itself: see docs/decisions/071. None of it is
 * a command, and each stands in the audit log (docs/decisions/006).
 */

/**
 * Takes the password away and gives a link to choose another: from now on the old one lets nobody in, and whoever is in is out.
 * @returns the link, which is kept nowhere
 */
export async function resetPassword(
	database: Database,
	actor: Actor,
	accountId: string,
	now: number
): Promise<StaffOutcome<MadeLink>> {
	return carriedOut(database, async (transaction) => {
		if (accountId === actor.accountId) refuse('own_account');
		// From the server itself the last one gets a new password too.
		if (actor.role === 'administrator') await holdAdministrators(transaction, accountId, null);
		const { status, first_signed_in_at } = await staffAccount(transaction, accountId);
		if (status === 'closed') refuse('account_is_closed');
		await transaction
			.updateTable('accounts')
			.set({ password_hash: null })
			.where('id', '=', accountId)
			.execute();
		await deleteSessionsOf(transaction, 'account_id', accountId);
		const purpose = first_signed_in_at === null ? 'invite' : 'reset';
		return makeLink(transaction, actor, { id: accountId, purpose }, now);
	});
}

/** Ends every session of theirs. They can come in again with their password. */
export async function signOutEverywhere(
	database: Database,
	actor: Actor,
	accountId: string,
	now: number
): Promise<StaffOutcome> {
	return carriedOut(database, async (transaction) => {
		await staffAccount(transaction, accountId);
		await deleteSessionsOf(transaction, 'account_id', accountId);
		await auditAccount(transaction, actor, 'session.end_all', accountId, now);
		return {};
	});
}

/** @param seen the role that the form showed: what another administrator did meanwhile is not undone unseen */
export async function changeRole(
	database: Database,
	actor: Actor,
	{ accountId, role, seen }: { accountId: string; role: StaffRole; seen: string },
	now: number
): Promise<StaffOutcome> {
	return carriedOut(database, async (transaction) => {
		if (accountId === actor.accountId) refuse('own_account');
		await holdAdministrators(transaction, accountId, role);
		const held = await staffAccount(transaction, accountId);
		if (held.role !== seen) refuse('changed_meanwhile');
		if (held.role === role) return {};
		if (role !== 'administrator' && held.team_id === null) refuse('team_missing');
		await transaction.updateTable('accounts').set({ role }).where('id', '=', accountId).execute();
		if (role !== 'practitioner') {
			await requireNoCases(transaction, held.practitioner_id);
			await endCoversBy(transaction, actor, held.practitioner_id, now);
		}
		await deleteSessionsOf(transaction, 'account_id', accountId);
		if (held.team_id !== null) await projectPeopleOfTeams(transaction, [held.team_id]);
		await auditAccount(transaction, actor, 'account.role', accountId, now);
		return {};
	});
}

/** Shut: nobody comes in by it, and what is on its way by a link is over. Their cases must be somebody else's first. */
export async function closeStaffAccount(
	database: Database,
	actor: Actor,
	accountId: string,
	now: number
): Promise<StaffOutcome> {
	return carriedOut(database, async (transaction) => {
		if (accountId === actor.accountId) refuse('own_account');
		await holdAdministrators(transaction, accountId, null);
		const held = await staffAccount(transaction, accountId);
		if (held.status === 'closed') refuse('account_is_closed');
		await transaction.updateTable('accounts').set({ status: 'closed' }).where('id', '=', accountId).execute();
		await requireNoCases(transaction, held.practitioner_id);
		await endCoversBy(transaction, actor, held.practitioner_id, now);
		await revokeLinks(transaction, accountId, now);
		await deleteSessionsOf(transaction, 'account_id', accountId);
		await transaction.deleteFrom('form_drafts').where('account_id', '=', accountId).execute();
		if (held.role === 'manager' && held.team_id !== null)
			await projectPeopleOfTeams(transaction, [held.team_id]);
		await auditAccount(transaction, actor, 'account.close', accountId, now);
		return {};
	});
}

/** Open again, without its password: they choose one by a link. */
export async function reopenStaffAccount(
	database: Database,
	actor: Actor,
	accountId: string,
	now: number
): Promise<StaffOutcome> {
	return carriedOut(database, async (transaction) => {
		const held = await staffAccount(transaction, accountId);
		if (held.status === 'active') refuse('account_is_open');
		await refuseJoined(transaction, held.practitioner_id);
		await transaction
			.updateTable('accounts')
			.set({ status: 'active', password_hash: null })
			.where('id', '=', accountId)
			.execute();
		if (held.role === 'manager' && held.team_id !== null)
			await projectPeopleOfTeams(transaction, [held.team_id]);
		await auditAccount(transaction, actor, 'account.reopen', accountId, now);
		return {};
	});
}

async function staffAccount(transaction: Transaction, accountId: string) {
	const account = await transaction
		.selectFrom('accounts')
		.leftJoin('practitioners', 'practitioners.id', 'accounts.practitioner_id')
		.select([
			'accounts.role',
			'accounts.status',
			'accounts.practitioner_id',
			'accounts.first_signed_in_at',
			'practitioners.team_id'
		])
		.where('accounts.id', '=', accountId)
		.where('accounts.role', '!=', 'service_user')
		.executeTakeFirst();
	return account ?? refuse('not_found');
}

/**
 * Whoever shuts or demotes an administrator holds all of them first, so that of two who do it to each other one comes second and
 * sees that no other is left.
 */
async function holdAdministrators(
	transaction: Transaction,
	accountId: string,
	role: StaffRole | null
): Promise<void> {
	const open = await transaction
		.updateTable('accounts')
		.set((build) => ({ role: build.ref('role') }))
		.where('role', '=', 'administrator')
		.where('status', '=', 'active')
		.returning(['id', 'password_hash'])
		.execute();
	if (role === 'administrator' || !open.some(({ id }) => id === accountId)) return;
	const others = open.filter(({ id, password_hash }) => id !== accountId && password_hash !== null);
	if (others.length === 0) refuse('last_administrator');
}
