import type { Actor, ActorOf } from '#lib/domain/access/actor.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Schema } from '#lib/server/db/schema.ts';

type Staff = Extract<Actor, { role: 'practitioner' | 'manager' }>;

/** Whose reach is asked about. */
export type Reaching = Pick<Staff, 'role' | 'practitionerId' | 'today'>;

/** Whoever runs commands on the machine reaches everybody there: only what a command's declaration allows them. */
type Operator = Pick<ActorOf<'system'>, 'role'>;

/**
 * The practitioners whose cases somebody reaches: they themselves, and those of their team for whom they cover on that day, or
 * the team that they lead. Who covers for somebody does not reach whom that one covers for. For a `where`.
 */
export function practitionersInReach(connection: Connection, reaching: Reaching) {
	const { role, practitionerId, today } = reaching;
	const near = connection.selectFrom('practitioners as near').select('near.id');
	if (role === 'practitioner') {
		const themselves = near.where('near.id', '=', practitionerId);
		// Two short lists put together: with "or", PostgreSQL looks through everybody's cases for those of one.
		return today === undefined ? themselves : themselves.union(coveredBy(connection, practitionerId, today));
	}
	const own = connection
		.selectFrom('practitioners as own')
		.select('own.team_id')
		.where('own.id', '=', practitionerId);
	return near.where('near.team_id', '=', own);
}

/** For whom of their own team an officer covers on a day, both days of a cover counted. */
function coveredBy(connection: Connection, practitionerId: string, today: LocalDate) {
	return connection
		.selectFrom('covers')
		.innerJoin('practitioners as away', 'away.id', 'covers.away_id')
		.innerJoin('practitioners as covering', 'covering.id', 'covers.covered_by_id')
		.select('away.id')
		.where('covering.id', '=', practitionerId)
		.whereRef('away.team_id', '=', 'covering.team_id')
		.where('covers.from_on', '<=', today)
		.where('covers.until_on', '>=', today)
		.where('covers.cancelled_at', 'is', null);
}

/** The person, where this practitioner holds the case or this manager's team does; anybody else is not there. */
export async function caseInReachOf(
	connection: Connection,
	actor: Reaching | Operator,
	personId: string
): Promise<string | null> {
	const named = connection.selectFrom('people').select('id').where('id', '=', personId);
	const reached =
		actor.role === 'system'
			? named
			: named.where('practitioner_id', 'in', practitionersInReach(connection, actor));
	return (await reached.executeTakeFirst())?.id ?? null;
}

/** The tables of one person's things. */
export type OfAPerson = {
	[Table in keyof Schema]: Schema[Table] extends { person_id: string; id: string } ? Table : never;
}[keyof Schema];

/**
 * Whose event, decision and so on it is, where this practitioner holds the case or this manager's team does.
 * @param personId where the asker says whose it is; without, an id that two people in reach hold names nobody
 */
export async function ownerInReachOf(
	connection: Connection,
	actor: Reaching | Operator,
	table: OfAPerson,
	id: string,
	personId: string | undefined
): Promise<string | null> {
	const [owner, another] = await ownersInReachOf(connection, actor, table, id, personId);
	return another === undefined ? (owner ?? null) : null;
}

/** Everybody in reach who has something with this id. */
export async function ownersInReachOf(
	connection: Connection,
	actor: Reaching | Operator,
	table: OfAPerson,
	id: string,
	personId?: string
): Promise<string[]> {
	const named = connection
		.selectFrom(table as 'compliance_events')
		.innerJoin('people', 'people.id', `${table}.person_id` as 'compliance_events.person_id')
		.select('people.id')
		.where(`${table}.id` as 'compliance_events.id', '=', id)
		.$if(personId !== undefined, (query) => query.where('people.id', '=', personId ?? ''));
	const reached =
		actor.role === 'system'
			? named
			: named.where('people.practitioner_id', 'in', practitionersInReach(connection, actor));
	const owners = await reached.limit(2).execute();
	return owners.map((owner) => owner.id);
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
