import type { StaffRole } from '#lib/domain/access/actor.ts';
import type { Transaction } from '#lib/server/db/database.ts';

/**
 * Holds an account whose password was found right before the transaction began: a password takes long to check, and meanwhile
 * the account may have been reset, shut or given another role.
 * @returns whether it is still as it was
 */
export async function holdVerified(
	transaction: Transaction,
	{ id, role, password_hash: verified }: { id: string; role: StaffRole; password_hash: string | null }
): Promise<boolean> {
	const held = await transaction
		.updateTable('accounts')
		.set((build) => ({ password_hash: build.ref('password_hash') }))
		.where('id', '=', id)
		.where('password_hash', '=', verified)
		.where('role', '=', role)
		.where('status', '=', 'active')
		.returning('id')
		.executeTakeFirst();
	return held !== undefined;
}

/** Holds an open account, before anything of it: whoever resets or shuts one takes it first and its links after. */
export async function holdOpen(
	transaction: Transaction,
	{ id, role }: { id: string; role: StaffRole }
): Promise<boolean> {
	const held = await transaction
		.updateTable('accounts')
		.set((build) => ({ status: build.ref('status') }))
		.where('id', '=', id)
		.where('role', '=', role)
		.where('status', '=', 'active')
		.returning('id')
		.executeTakeFirst();
	return held !== undefined;
}
