import type { ExpressionBuilder } from 'kysely';
import type { WaitingItem } from '#lib/domain/attention/waiting.ts';
import { unansweredClaims } from '#lib/domain/plan/claims.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { inLanes } from '#lib/server/db/in-lanes.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Schema } from '#lib/server/db/schema.ts';
import { readUnbooked, readUnrecorded } from './waiting-appointments.ts';
import { readWaitingDifferences } from './waiting-differences.ts';
import { lookBack, readWaitingRecords } from './waiting-records.ts';
import { openExplanationRequests, readUnexplained } from './waiting-explanations.ts';
import { readWaitingEvents } from './waiting-events.ts';
import { openMessages } from '#lib/server/queries/messages/waiting-messages.ts';
import { readDeadWays } from '#lib/server/queries/notices/dead-ways.ts';
import { openDanger } from '#lib/server/queries/reports/danger-signs.ts';
import { unreadStoryNotes } from '#lib/server/queries/reports/stories.ts';
import { unreadAgencyReplies } from '#lib/server/queries/plan/agency-replies.ts';
import { readWaitingPauses } from '#lib/server/queries/plan/pauses.ts';
import { readWaitingGaps } from '#lib/server/queries/plan/gaps.ts';
import { named, tapped, waiting } from '#lib/server/queries/people/waiting-person.ts';
import { openChanges, openObstacles, openRelapses, unansweredReports } from './waiting-reports.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/**
 * All that waits for this practitioner, in no order: `domain/attention` puts it in one.
 * @param personId where only what is about one person is asked for
 */
export async function readWaiting(
	connection: Connection,
	reaching: Reaching,
	now: number,
	personId?: string
): Promise<WaitingItem[]> {
	const today = localDate(now);
	const since = await lookBack(connection, reaching, now);
	const lists = await inLanes(connection, [
		// What takes longest begins first.
		() => readWaitingGaps(connection, { reaching, personId }, today),
		() => readWaitingEvents(connection, reaching, today),
		() => openDanger(connection, reaching),
		() => openObstacles(connection, reaching),
		() => openRelapses(connection, reaching),
		() => openChanges(connection, reaching),
		() => doubtfulReplies(connection, reaching, now),
		() => openClaims(connection, reaching),
		() => unansweredReports(connection, reaching),
		() => unreadStoryNotes(connection, reaching),
		() => openMessages(connection, reaching),
		() => readWaitingRecords(connection, reaching, now, since),
		() => readUnrecorded(connection, reaching, { since, today }),
		() => readUnbooked(connection, reaching, now),
		() => unreadAgencyReplies(connection, reaching),
		() => openExplanationRequests(connection, reaching),
		() => readUnexplained(connection, reaching, today),
		() => readDeadWays(connection, reaching),
		() => readWaitingPauses(connection, reaching, today),
		() => readWaitingDifferences(connection, reaching)
	]);
	const died = await whoDied(connection, reaching);
	return lists
		.flat()
		.filter((item) => (personId === undefined || item.personId === personId) && !died.has(item.personId));
}

/** About somebody who has died nothing waits: nobody is to be called, asked or answered. */
async function whoDied(connection: Connection, reaching: Reaching): Promise<Set<string>> {
	const people = await connection
		.selectFrom('people')
		.select(['id', 'died_on'])
		.where('practitioner_id', 'in', practitionersInReach(connection, reaching))
		.execute();
	// To look for those few, PostgreSQL would go through everybody's cases.
	return new Set(people.filter(({ died_on: diedOn }) => diedOn !== null).map(({ id }) => id));
}

async function doubtfulReplies(
	connection: Connection,
	reaching: Reaching,
	now: number
): Promise<WaitingItem[]> {
	const rows = await connection
		.selectFrom('appointments')
		.innerJoin('people', 'people.id', 'appointments.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('appointments.reply', 'in', ['might_not', 'cannot'])
		.where('appointments.starts_at', '>=', now)
		.where('appointments.cancelled', '=', 0)
		.where((build) => build.not(isToldOtherwise(build)))
		.select([
			'appointments.id',
			'appointments.reply',
			'appointments.replied_at',
			'appointments.reply_received_at',
			'appointments.reply_clock',
			'appointments.starts_at',
			'appointments.person_id',
			...named
		])
		.execute();
	return rows.map((row) => ({
		kind: 'reply',
		...waiting(row, row.id, row.reply_received_at ?? row.replied_at ?? row.starts_at),
		...(row.replied_at !== null && tapped({ tapped_at: row.replied_at, clock: row.reply_clock })),
		reply: row.reply === 'cannot' ? 'cannot' : 'might_not',
		startsAt: row.starts_at
	}));
}

/**
 * Whether what is in the way stands on Today in the place of a reply, or was answered since. What was settled before the reply came, or taken
 * back, says nothing of it.
 */
function isToldOtherwise({ exists, selectFrom }: ExpressionBuilder<Schema, 'appointments' | 'people'>) {
	return exists(
		selectFrom('obstacles')
			.select('obstacles.id')
			.whereRef('obstacles.person_id', '=', 'appointments.person_id')
			.where('obstacles.about_kind', '=', 'appointment')
			.whereRef('obstacles.about_id', '=', 'appointments.id')
			.where('obstacles.state', '!=', 'withdrawn')
			.where(({ eb, or, fn, lit, exists: isThere, selectFrom: from }) => {
				const repliedAt = fn.coalesce('appointments.reply_received_at', lit(0));
				return or([
					eb('obstacles.state', '!=', 'sorted'),
					eb('obstacles.received_at', '>=', repliedAt),
					isThere(
						from('answers')
							.select('answers.id')
							.whereRef('answers.person_id', '=', 'obstacles.person_id')
							.where('answers.report_kind', '=', 'obstacle')
							.whereRef('answers.report_id', '=', 'obstacles.id')
							.where('answers.at', '>=', repliedAt)
					)
				]);
			})
	);
}

async function openClaims(connection: Connection, reaching: Reaching): Promise<WaitingItem[]> {
	const rows = await connection
		.selectFrom('steps')
		.innerJoin('people', 'people.id', 'steps.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('steps.claim', 'is not', null)
		.where('steps.status', 'not in', ['completed', 'no_longer_needed'])
		.select(['steps.id', 'steps.person_id', 'steps.description', 'steps.claim', ...named])
		.execute();
	return rows.flatMap((row) => {
		const claim = row.claim === null ? null : fromJson(row.claim);
		if (claim === null || claim.answer !== null) return [];
		const said = unansweredClaims(claim);
		// The first of them waits longest, whichever of them came first.
		const since = Math.min(...said.map(({ receivedAt, tappedAt }) => receivedAt ?? tappedAt));
		return [
			{
				kind: 'claim' as const,
				...waiting(row, row.id, since),
				tappedAt: claim.tappedAt,
				clock: claim.clock,
				description: row.description,
				words: said.flatMap(({ words }) => words || []).join('\n\n')
			}
		];
	});
}
