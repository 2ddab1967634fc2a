import { typedCaseNumber } from '#lib/domain/people/case-number.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/** Who has a case number, as it was typed, where the asker reaches them; null for anybody else, and for nobody. */
export async function personWithNumberInReach(
	connection: Connection,
	actor: Reaching,
	typed: string
): Promise<{ id: string; name: string } | null> {
	const found = await connection
		.selectFrom('people')
		.select(['id', 'forename', 'surname'])
		.where('crn', '=', typedCaseNumber(typed) ?? '')
		.where('practitioner_id', 'in', practitionersInReach(connection, actor))
		.executeTakeFirst();
	return found ? { id: found.id, name: fullName(found) } : null;
}

/** The officers of a manager's team who can sign in, and so can be given a case. */
export async function officersToHold(
	connection: Connection,
	actor: Reaching
): Promise<{ id: string; name: string }[]> {
	const rows = await connection
		.selectFrom('practitioners')
		.innerJoin('accounts', 'accounts.practitioner_id', 'practitioners.id')
		.select(['practitioners.id', 'practitioners.forename', 'practitioners.surname'])
		.where('practitioners.id', 'in', practitionersInReach(connection, actor))
		.where('accounts.role', '=', 'practitioner')
		.where('accounts.status', '=', 'active')
		.execute();
	return rows
		.map((row) => ({ id: row.id, name: fullName(row) }))
		.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
