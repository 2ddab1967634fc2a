import type { WaitingStoryNote } from '#lib/domain/attention/waiting.ts';
import { storySeen, type StorySeen } from '#lib/domain/reports/story-seen.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';
import { named, tapped, waiting } from '#lib/server/queries/people/waiting-person.ts';

/** What people in reach have put right on their page and no officer has read: one item a person, since the first of it. */
export async function unreadStoryNotes(
	connection: Connection,
	reaching: Reaching
): Promise<WaitingStoryNote[]> {
	const rows = await connection
		.selectFrom('story_notes')
		.innerJoin('people', 'people.id', 'story_notes.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('story_notes.seen_at', 'is', null)
		.select([
			'story_notes.id',
			'story_notes.person_id',
			'story_notes.received_at',
			'story_notes.tapped_at',
			'story_notes.clock',
			'story_notes.words'
		])
		.select(named)
		.orderBy('story_notes.received_at')
		.orderBy('story_notes.id')
		.execute();
	const people = Map.groupBy(rows, (row) => row.person_id);
	return [...people.values()].flatMap(([first, ...more]) =>
		first === undefined
			? []
			: {
					kind: 'story_note' as const,
					...waiting(first, first.id, first.received_at),
					...tapped(first),
					words: first.words,
					count: more.length + 1
				}
	);
}

/**
 * Of these cases, as far as they are in reach, whether the page of each was written, seen and put right. Where nothing was written
 * or said, the case is not named.
 */
export async function readStoriesSeen(
	connection: Connection,
	reaching: Reaching,
	personIds: readonly string[]
): Promise<Map<string, StorySeen>> {
	if (personIds.length === 0) return new Map();
	const inReach = practitionersInReach(connection, reaching);
	const stories = await connection
		.selectFrom('stories')
		.innerJoin('people', 'people.id', 'stories.person_id')
		.select(['person_id', 'stories.id', 'seen_at as seenAt'])
		.where('people.id', 'in', personIds)
		.where('people.practitioner_id', 'in', inReach)
		.orderBy('stories.version', 'desc')
		.execute();
	const notes = await connection
		.selectFrom('story_notes')
		.innerJoin('people', 'people.id', 'story_notes.person_id')
		.select(['person_id', 'story_id as storyId', 'tapped_at as tappedAt'])
		.where('people.id', 'in', personIds)
		.where('people.practitioner_id', 'in', inReach)
		.execute();
	const written = Map.groupBy(stories, (row) => row.person_id);
	const said = Map.groupBy(notes, (row) => row.person_id);
	return new Map(
		[...new Set([...written.keys(), ...said.keys()])].map((id) => [
			id,
			storySeen({ stories: written.get(id) ?? [], storyNotes: said.get(id) ?? [] })
		])
	);
}
