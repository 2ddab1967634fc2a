import type { WaitingItem } from '#lib/domain/attention/today.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { TapClock } from '#lib/domain/time/tap.ts';
import { fromJson, type Json } from '#lib/server/db/schema.ts';
import { readWaitingRecords } from './waiting-records.ts';
import { readWaitingEvents } from './waiting-events.ts';
import { openDanger } from '#lib/server/queries/reports/danger-signs.ts';
import { readWaitingGaps } from '#lib/server/queries/plan/gaps.ts';
import { named, tapped, waiting, type Named } from '#lib/server/queries/people/waiting-person.ts';
import { openObstacles, openRelapses } from './waiting-reports.ts';

/**
 * All that waits for this practitioner, in no order: `domain/attention` puts it in one.
 * @param personId where only what is about one person is asked for
 */
export async function readWaiting(
	connection: Connection,
	practitionerId: string,
	now: number,
	personId?: string
): Promise<WaitingItem[]> {
	const lists = [
		await openDanger(connection, { role: 'practitioner', practitionerId }),
		await openObstacles(connection, practitionerId),
		await openRelapses(connection, practitionerId),
		await doubtfulReplies(connection, practitionerId, now),
		await openClaims(connection, practitionerId),
		await openIdeas(connection, practitionerId),
		await openDisagreements(connection, practitionerId),
		await openReflections(connection, practitionerId),
		await openPositiveChanges(connection, practitionerId),
		await readWaitingEvents(connection, practitionerId, localDate(now)),
		await readWaitingRecords(connection, practitionerId, now),
		await readWaitingGaps(connection, { practitionerId, personId }, localDate(now))
	];
	const died = await whoDied(connection, practitionerId);
	return lists
		.flat()
		.filter((item) => (personId === undefined || item.personId === personId) && !died.has(item.personId));
}

/** About somebody who has died nothing waits: nobody is to be called, asked or answered. */
async function whoDied(connection: Connection, practitionerId: string): Promise<Set<string>> {
	const people = await connection
		.selectFrom('people')
		.select('id')
		.where('practitioner_id', '=', practitionerId)
		.where('died_on', 'is not', null)
		.execute();
	return new Set(people.map(({ id }) => id));
}

async function doubtfulReplies(
	connection: Connection,
	practitionerId: string,
	now: number
): Promise<WaitingItem[]> {
	const rows = await connection
		.selectFrom('appointments')
		.innerJoin('people', 'people.id', 'appointments.person_id')
		.where('people.practitioner_id', '=', practitionerId)
		.where('appointments.reply', 'in', ['might_not', 'cannot'])
		.where('appointments.starts_at', '>=', now)
		.where('appointments.cancelled', '=', 0)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('obstacles')
						.select('obstacles.id')
						.whereRef('obstacles.person_id', '=', 'appointments.person_id')
						.where('obstacles.about_kind', '=', 'appointment')
						.whereRef('obstacles.about_id', '=', 'appointments.id')
				)
			)
		)
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

async function openClaims(connection: Connection, practitionerId: string): Promise<WaitingItem[]> {
	const rows = await connection
		.selectFrom('steps')
		.innerJoin('people', 'people.id', 'steps.person_id')
		.where('people.practitioner_id', '=', practitionerId)
		.where('steps.claim', 'is not', null)
		.where('steps.status', 'not in', ['completed', 'no_longer_needed'])
		.select(['steps.id', 'steps.person_id', 'steps.description', 'steps.claim', ...named])
		.execute();
	return rows.flatMap((row) => {
		const claim = row.claim === null ? null : fromJson(row.claim);
		if (claim === null || claim.answer !== null) return [];
		const since = claim.receivedAt ?? claim.tappedAt;
		return [
			{
				kind: 'claim' as const,
				...waiting(row, row.id, since),
				tappedAt: claim.tappedAt,
				clock: claim.clock,
				description: row.description,
				words: claim.words
			}
		];
	});
}

const kindIn = {
	reflections: 'reflection',
	positive_changes: 'positive_change',
	proposals: 'proposal',
	disagreements: 'disagreement'
} as const;

/** What of this kind nobody has answered yet. */
function unanswered(connection: Connection, table: keyof typeof kindIn, practitionerId: string) {
	return connection
		.selectFrom(table)
		.innerJoin('people', 'people.id', `${table}.person_id`)
		.leftJoin('answers', (join) =>
			join
				.onRef('answers.person_id', '=', `${table}.person_id`)
				.on('answers.report_kind', '=', kindIn[table])
				.onRef('answers.report_id', '=', `${table}.id`)
		)
		.where('people.practitioner_id', '=', practitionerId)
		.where('answers.id', 'is', null)
		.select([
			`${table}.id`,
			`${table}.person_id`,
			`${table}.received_at`,
			`${table}.tapped_at`,
			`${table}.clock`,
			`${table}.words`,
			...named
		]);
}

async function openReflections(connection: Connection, practitionerId: string): Promise<WaitingItem[]> {
	const rows = await unanswered(connection, 'reflections', practitionerId)
		.innerJoin('reflections as same', (join) =>
			join.onRef('same.person_id', '=', 'reflections.person_id').onRef('same.id', '=', 'reflections.id')
		)
		.select('same.feeling')
		.execute();
	return rows.map((row) => ({
		kind: 'reflection',
		...waiting(row, row.id, row.received_at),
		...tapped(row),
		words: row.words,
		feeling: row.feeling
	}));
}

async function openPositiveChanges(connection: Connection, practitionerId: string): Promise<WaitingItem[]> {
	const rows = await unanswered(connection, 'positive_changes', practitionerId).execute();
	return rows.map((row) => ({
		kind: 'positive_change',
		...waiting(row, row.id, row.received_at),
		...tapped(row),
		words: row.words
	}));
}

/** An idea is answered in words, or by becoming part of the plan. */
async function openIdeas(connection: Connection, practitionerId: string): Promise<WaitingItem[]> {
	const rows = await unanswered(connection, 'proposals', practitionerId)
		.innerJoin('proposals as same', (join) =>
			join.onRef('same.person_id', '=', 'proposals.person_id').onRef('same.id', '=', 'proposals.id')
		)
		.where('same.outcome', 'is', null)
		.execute();
	return rows.map((row) => voice(row, 'idea'));
}

async function openDisagreements(connection: Connection, practitionerId: string): Promise<WaitingItem[]> {
	const rows = await unanswered(connection, 'disagreements', practitionerId).execute();
	return rows.map((row) => voice(row, 'disagreement'));
}

function voice(
	row: Named & {
		id: string;
		received_at: number;
		tapped_at: number;
		clock: Json<TapClock> | null;
		words: string;
	},
	said: 'idea' | 'disagreement'
): WaitingItem {
	return {
		kind: 'voice',
		...waiting(row, row.id, row.received_at),
		...tapped(row),
		said,
		words: row.words
	};
}
