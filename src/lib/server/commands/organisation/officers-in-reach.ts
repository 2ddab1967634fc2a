import type { ActorOf } from '#lib/domain/access/actor.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { practitionersInReach } from '#lib/server/queries/access/reach.ts';

/** Who moves cases: a manager within their team, whoever runs the service everywhere. */
export type Mover = ActorOf<'manager' | 'administrator' | 'system'>;

/** Whether the mover may take cases from this officer: one of their team, or anybody. */
export async function isOfficerInReach(
	connection: Connection,
	mover: Mover,
	practitionerId: string
): Promise<boolean> {
	const found = await officersFor(connection, mover)
		.where('practitioners.id', '=', practitionerId)
		.executeTakeFirst();
	return found !== undefined;
}

/**
 * Whether the mover may give cases to this officer: an account that is open and that works with people. It is held from then on:
 * whoever shuts it at the same time waits, and then finds the cases.
 */
export async function mayTakeCases(
	transaction: Transaction,
	mover: Mover,
	practitionerId: string
): Promise<boolean> {
	if (!(await isOfficerInReach(transaction, mover, practitionerId))) return false;
	return holdOfficer(transaction, practitionerId);
}

/** Holds the account by which an officer takes cases. @returns whether there is one */
export async function holdOfficer(transaction: Transaction, practitionerId: string): Promise<boolean> {
	const held = await transaction
		.updateTable('accounts')
		.set((build) => ({ status: build.ref('status') }))
		.where('practitioner_id', '=', practitionerId)
		.where('role', '=', 'practitioner')
		.where('status', '=', 'active')
		.returning('id')
		.executeTakeFirst();
	return held !== undefined;
}

function officersFor(connection: Connection, mover: Mover) {
	const officers = connection.selectFrom('practitioners').select('practitioners.id');
	if (mover.role !== 'manager') return officers;
	return officers.where('practitioners.id', 'in', practitionersInReach(connection, mover));
}
