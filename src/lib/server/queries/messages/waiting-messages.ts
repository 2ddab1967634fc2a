import type { WaitingMessages } from '#lib/domain/attention/waiting.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { sql } from 'kysely';
import { namedAtOnce } from '#lib/domain/messages/thread.ts';
import { named, tapped, waiting } from '#lib/server/queries/people/waiting-person.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/** What people wrote to this practitioner and nobody has answered: one item a person, since the first of them. */
export async function openMessages(connection: Connection, reaching: Reaching): Promise<WaitingMessages[]> {
	const rows = await connection
		.selectFrom('messages')
		.innerJoin('people', 'people.id', 'messages.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		// Said in the statement itself, as the index of what waits says it.
		.where('messages.side', '=', sql.lit('person'))
		.where('messages.answered_at', 'is', null)
		.select(['messages.id', 'messages.person_id', 'messages.words'])
		.select(['messages.tapped_at', 'messages.received_at', 'messages.clock', ...named])
		.orderBy('messages.received_at')
		.orderBy('messages.tapped_at')
		.orderBy('messages.id')
		.execute();
	const last = await lastOfOurs(connection, [...new Set(rows.map((row) => row.person_id))]);
	return [...Map.groupBy(rows, (row) => row.person_id).values()].flatMap((own) => {
		const [first] = own;
		if (first === undefined) return [];
		return {
			kind: 'message' as const,
			...waiting(first, first.id, first.received_at),
			...tapped(first),
			words: own.map(({ words }) => words).join('\n\n'),
			count: own.length,
			ids: namedAtOnce(own),
			last: last.get(first.person_id) ?? null
		};
	});
}

/** The last message of our side to each of these: two officers do not answer past each other. */
async function lastOfOurs(connection: Connection, people: readonly string[]): Promise<Map<string, string>> {
	if (people.length === 0) return new Map();
	const rows = await connection
		.selectFrom('messages')
		.select(['id', 'person_id'])
		.where('person_id', 'in', [...people])
		.where('side', '=', 'officer')
		.orderBy('received_at')
		.orderBy('id')
		.execute();
	return new Map(rows.map((row) => [row.person_id, row.id]));
}
