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
