import type { ActorOf } from '#lib/domain/access/actor.ts';
import type { Connection } from '#lib/server/db/database.ts';
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

/** Whether the mover may give cases to this officer: an account that is open and that works with people. */
export async function mayTakeCases(
	connection: Connection,
	mover: Mover,
	practitionerId: string
): Promise<boolean> {
	const found = await officersFor(connection, mover)
		.innerJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.where('accounts.role', '=', 'practitioner')
		.where('accounts.status', '=', 'active')
		.where('practitioners.id', '=', practitionerId)
		.executeTakeFirst();
	return found !== undefined;
}

function officersFor(connection: Connection, mover: Mover) {
	const officers = connection.selectFrom('practitioners').select('practitioners.id');
	if (mover.role !== 'manager') return officers;
	return officers.where('practitioners.id', 'in', practitionersInReach(connection, mover));
}
