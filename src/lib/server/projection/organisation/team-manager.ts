import type { Contact } from '#lib/domain/people/case-contacts.ts';
import { byName, sortName } from '#lib/domain/people/name-order.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** Who leads a team, with an account that is open; null where nobody does. */
export async function managerOf(connection: Connection, teamId: string | null): Promise<Contact | null> {
	if (teamId === null) return null;
	const managers = await connection
		.selectFrom('practitioners')
		.innerJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.select(['practitioners.forename', 'practitioners.surname', 'practitioners.telephone'])
		.where('practitioners.team_id', '=', teamId)
		.where('accounts.role', '=', 'manager')
		.where('accounts.status', '=', 'active')
		.orderBy('practitioners.id')
		.execute();
	// Every database has an order of letters of its own; who of several is named must be one and the same.
	const [first] = managers.sort(byName(sortName));
	return first ? contactOf(first) : null;
}

export function contactOf(row: {
	forename: string;
	surname: string | null;
	telephone: string | null;
}): Contact {
	return { name: fullName(row), telephone: row.telephone || null };
}
