import type { Contact } from '#lib/domain/people/case-contacts.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** Who leads a team, with an account that is open; null where nobody does. */
export async function managerOf(connection: Connection, teamId: string | null): Promise<Contact | null> {
	if (teamId === null) return null;
	const manager = await connection
		.selectFrom('practitioners')
		.innerJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.select(['practitioners.forename', 'practitioners.surname', 'practitioners.telephone'])
		.where('practitioners.team_id', '=', teamId)
		.where('accounts.role', '=', 'manager')
		.where('accounts.status', '=', 'active')
		.orderBy('practitioners.surname')
		.orderBy('practitioners.id')
		.limit(1)
		.executeTakeFirst();
	return manager ? contactOf(manager) : null;
}

export function contactOf(row: {
	forename: string;
	surname: string | null;
	telephone: string | null;
}): Contact {
	return { name: fullName(row), telephone: row.telephone || null };
}
