import { STAFF_LINK_LIFE_MS } from '#lib/domain/access/limits.ts';
import { staffRoles, type Actor, type StaffRole } from '#lib/domain/access/actor.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { newLinkCode, normaliseLinkCode } from './link-code.ts';
import { hashToken } from './tokens.ts';

const GROUPS = 5;

/** As it is shown once; the database has its hash. */
export interface MadeLink {
	/** 123 random bits. */
	token: string;
	expiresAt: number;
}

/** A link by which somebody chooses a password; one that was made for them before works no more. */
export async function makeLink(
	transaction: Transaction,
	actor: Actor,
	account: { id: string; purpose: 'invite' | 'reset' },
	now: number
): Promise<MadeLink> {
	await revokeLinks(transaction, account.id, now);
	const token = newLinkCode(GROUPS);
	const expiresAt = now + STAFF_LINK_LIFE_MS;
	await transaction
		.insertInto('staff_links')
		.values({
			id: hashToken(normaliseLinkCode(token)),
			account_id: account.id,
			purpose: account.purpose,
			created_by: actor.accountId,
			created_at: now,
			expires_at: expiresAt,
			used_at: null,
			revoked_at: null
		})
		.execute();
	const entry = {
		action: 'staff_link.make',
		personId: null,
		subject: `account:${account.id}`,
		commandId: null
	};
	await appendAudit(transaction, actor, entry, now);
	return { token, expiresAt };
}

export async function revokeLinks(transaction: Transaction, accountId: string, now: number): Promise<void> {
	await transaction
		.updateTable('staff_links')
		.set({ revoked_at: now })
		.where('account_id', '=', accountId)
		.where('used_at', 'is', null)
		.where('revoked_at', 'is', null)
		.execute();
}

/** The account that a link is of, while it works: of one that was used, is over, was replaced or never was, nothing is told. */
export async function findLink(connection: Connection, token: string, now: number) {
	return connection
		.selectFrom('staff_links')
		.innerJoin('accounts', 'accounts.id', 'staff_links.account_id')
		.leftJoin('practitioners', 'practitioners.id', 'accounts.practitioner_id')
		.select([
			'staff_links.id',
			'accounts.id as account_id',
			'accounts.role',
			'accounts.username',
			'accounts.practitioner_id',
			'practitioners.forename',
			'practitioners.surname'
		])
		.where('staff_links.id', '=', hashToken(normaliseLinkCode(token)))
		.where('staff_links.used_at', 'is', null)
		.where('staff_links.revoked_at', 'is', null)
		.where('staff_links.expires_at', '>', now)
		.where('accounts.status', '=', 'active')
		.where('accounts.role', 'in', staffRoles)
		.$narrowType<{ role: StaffRole }>()
		.executeTakeFirst();
}

/** Of requests sent side by side, one finds it unused. */
export async function useLink(transaction: Transaction, id: string, now: number): Promise<boolean> {
	const used = await transaction
		.updateTable('staff_links')
		.set({ used_at: now })
		.where('id', '=', id)
		.where('used_at', 'is', null)
		.where('revoked_at', 'is', null)
		.where('expires_at', '>', now)
		.returning('id')
		.executeTakeFirst();
	return used !== undefined;
}
