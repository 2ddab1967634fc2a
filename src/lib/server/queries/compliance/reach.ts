import type { Actor } from '#lib/domain/access/actor.ts';
import type { Connection } from '#lib/server/db/database.ts';

type Staff = Extract<Actor, { role: 'practitioner' | 'manager' }>;
type OfAPerson =
	'compliance_events' | 'decisions' | 'looks' | 'warnings' | 'appointments' | 'custody_periods';

/** Whose event, decision and so on it is, where this practitioner holds the case or this manager's team does. */
export async function ownerInReachOf(
	connection: Connection,
	actor: Staff,
	table: OfAPerson,
	id: string
): Promise<string | null> {
	const found = await connection
		.selectFrom(table as 'compliance_events')
		.innerJoin('people', 'people.id', `${table}.person_id` as 'compliance_events.person_id')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select('people.id')
		.where(`${table}.id` as 'compliance_events.id', '=', id)
		.where(({ eb, selectFrom }) =>
			actor.role === 'practitioner'
				? eb('practitioners.id', '=', actor.practitionerId)
				: eb(
						'practitioners.team_id',
						'=',
						selectFrom('practitioners as own')
							.select('own.team_id')
							.where('own.id', '=', actor.practitionerId)
					)
		)
		.executeTakeFirst();
	return found?.id ?? null;
}

/** The person themselves, where it is theirs. */
export async function ownedBy(
	connection: Connection,
	{ personId }: Extract<Actor, { role: 'service_user' }>,
	table: OfAPerson,
	id: string
): Promise<string | null> {
	const found = await connection
		.selectFrom(table as 'compliance_events')
		.select('person_id')
		.where('id', '=', id)
		.where('person_id', '=', personId)
		.executeTakeFirst();
	return found?.person_id ?? null;
}
