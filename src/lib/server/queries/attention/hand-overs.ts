import type { ActorOf } from '#lib/domain/access/actor.ts';
import type { HandedOver } from '#lib/domain/attention/hand-overs.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { byName } from '#lib/domain/people/name-order.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach } from '#lib/server/queries/access/reach.ts';

type Officer = ActorOf<'practitioner'>;

/** Which cases came to this officer and went from them, and they have not put that away. */
export async function readHandOvers(connection: Connection, officer: Officer): Promise<HandedOver[]> {
	return [...(await whatCame(connection, officer)), ...(await whatWent(connection, officer))];
}

const columns = [
	'officer_changes.id',
	'officer_changes.since_on',
	'officer_changes.by_name',
	'officer_changes.at'
] as const;

/** Only while they still have the case: one that went on is told to them as that. */
async function whatCame(connection: Connection, officer: Officer): Promise<HandedOver[]> {
	const rows = await connection
		.selectFrom('officer_changes')
		.innerJoin('people', (join) =>
			join
				.onRef('people.id', '=', 'officer_changes.person_id')
				.onRef('people.practitioner_id', '=', 'officer_changes.to_id')
		)
		.where('officer_changes.to_id', '=', officer.practitionerId)
		.where('officer_changes.to_seen_at', 'is', null)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, officer))
		.select([...columns, 'officer_changes.from_name', 'officer_changes.reason'])
		.select(['people.id as person_id', 'people.forename', 'people.surname'])
		.orderBy('people.sort_name')
		.orderBy('people.id')
		.execute();
	return rows.map((row) => ({
		...told(row),
		side: 'came',
		other: row.from_name,
		reason: row.reason,
		personId: row.person_id,
		personName: fullName(row)
	}));
}

/** Nothing of the case, which is no longer theirs: the change alone, with the name that they knew then. */
async function whatWent(connection: Connection, officer: Officer): Promise<HandedOver[]> {
	const rows = await connection
		.selectFrom('officer_changes')
		.where('officer_changes.from_id', '=', officer.practitionerId)
		.where('officer_changes.from_seen_at', 'is', null)
		.select([...columns, 'officer_changes.to_name', 'officer_changes.person_name'])
		.orderBy('officer_changes.person_id')
		.execute();
	return rows
		.map((row) => ({
			...told(row),
			side: 'went' as const,
			other: row.to_name,
			reason: null,
			personId: null,
			personName: row.person_name ?? ''
		}))
		.sort(byName(({ personName }) => personName));
}

const told = (row: { id: string; since_on: string; by_name: string; at: number }) => ({
	id: row.id,
	since: row.since_on,
	byName: row.by_name,
	at: row.at
});
