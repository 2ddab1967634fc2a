import type { WaitingObstacle, WaitingRelapse } from '#lib/domain/attention/today.ts';
import type { AgreedAction } from '#lib/domain/snapshot/records.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/schema.ts';
import { tapped, waiting } from './waiting-person.ts';

export async function openObstacles(
	connection: Connection,
	practitionerId: string
): Promise<WaitingObstacle[]> {
	const rows = await obstaclesNotClosed(connection, practitionerId);
	const answers = await actionsOf(
		connection,
		rows.map(({ id }) => id)
	);
	return rows.map((row) => ({
		kind: 'obstacle',
		...waiting(row, row.id, row.received_at),
		categories: fromJson(row.categories),
		wanted: fromJson(row.wanted),
		words: row.words,
		...tapped(row),
		answered: answers.has(row.id),
		appointment:
			row.starts_at === null
				? null
				: {
						startsAt: row.starts_at,
						accountDueOn: row.account_due_on,
						// SQLite answers 0 or 1.
						isInEvent: Boolean(row.in_event)
					},
		actionDueOn: earliest((answers.get(row.id) ?? []).flat())
	}));
}

/** With the appointment that each is about, and whether an event about that waits in its place. */
function obstaclesNotClosed(connection: Connection, practitionerId: string) {
	return connection
		.selectFrom('obstacles')
		.innerJoin('people', 'people.id', 'obstacles.person_id')
		.leftJoin('appointments', 'appointments.id', 'obstacles.about_id')
		.where('people.practitioner_id', '=', practitionerId)
		.where('obstacles.state', 'in', ['sent', 'seen', 'being_worked_on'])
		.selectAll('obstacles')
		.select([
			'people.forename',
			'people.language',
			'people.surname',
			'appointments.starts_at',
			'appointments.account_due_on'
		])
		.select(({ exists, selectFrom }) =>
			exists(
				selectFrom('compliance_events')
					.select('compliance_events.id')
					.whereRef('compliance_events.appointment_id', '=', 'appointments.id')
					.where(({ not, exists: isThere, selectFrom: from }) =>
						not(
							isThere(
								from('decisions')
									.select('decisions.id')
									.whereRef('decisions.event_id', '=', 'compliance_events.id')
									.where('decisions.state', '=', 'in_effect')
									.where('decisions.outcome', '!=', 'more_time')
									.whereRef('decisions.at', '<', 'obstacles.received_at')
							)
						)
					)
			).as('in_event')
		)
		.execute();
}

export async function openRelapses(
	connection: Connection,
	practitionerId: string
): Promise<WaitingRelapse[]> {
	const rows = await connection
		.selectFrom('relapses')
		.innerJoin('people', 'people.id', 'relapses.person_id')
		.where('people.practitioner_id', '=', practitionerId)
		.selectAll('relapses')
		.select(['people.forename', 'people.language', 'people.surname'])
		.execute();
	const answers = await actionsOf(
		connection,
		rows.map(({ id }) => id)
	);
	return rows.map((row) => ({
		kind: 'relapse',
		...waiting(row, row.id, row.received_at),
		...tapped(row),
		substance: row.substance as WaitingRelapse['substance'],
		safeNow: row.safe_now as WaitingRelapse['safeNow'],
		wanted: fromJson(row.wanted),
		words: row.words,
		answered: answers.has(row.id),
		// A relapse is never closed: what the latest answer promises is what still stands.
		actionDueOn: earliest(answers.get(row.id)?.at(-1) ?? [])
	}));
}

/** What was agreed, answer by answer, the earliest first. */
async function actionsOf(
	connection: Connection,
	reportIds: string[]
): Promise<Map<string, AgreedAction[][]>> {
	if (reportIds.length === 0) return new Map();
	const rows = await connection
		.selectFrom('answers')
		.select(['report_id', 'actions'])
		.where('report_id', 'in', reportIds)
		.orderBy('at')
		.execute();
	const found = new Map<string, AgreedAction[][]>();
	for (const { report_id, actions } of rows)
		found.set(report_id, [...(found.get(report_id) ?? []), fromJson<AgreedAction[]>(actions)]);
	return found;
}

/** Only our own side's promises are chased here: what the person agreed to is theirs to bring up. */
function earliest(actions: AgreedAction[]): string | null {
	const days = actions.flatMap(({ who, by }) => (who === 'officer' && by ? [by] : []));
	return days.sort()[0] ?? null;
}
