import {
	plainKinds,
	reportKinds,
	type PlainKind,
	type ReportKindRow,
	type ReportKind
} from '#lib/domain/reports/report-kinds.ts';
import { isKindTakenBack } from '#lib/domain/reports/taken-back-by.ts';
import type {
	WaitingChange,
	WaitingObstacle,
	WaitingRelapse,
	WaitingTold
} from '#lib/domain/attention/waiting.ts';
import { choiceThatFailed, sinceWhenOpen } from '#lib/domain/appointments/choice-of-time.ts';
import type { ChosenTime } from '#lib/domain/appointments/offered-times.ts';
import type { AgreedAction, Feeling } from '#lib/domain/reports/record.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { readPlanLooks } from '#lib/server/queries/plan/plan-looks.ts';
import { whereMoved } from './where-moved.ts';
import { named, tapped, waiting } from '#lib/server/queries/people/waiting-person.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

export async function openObstacles(connection: Connection, reaching: Reaching): Promise<WaitingObstacle[]> {
	const found = await obstaclesNotClosed(connection, reaching);
	const answers = await actionsOf(connection, 'obstacle', found);
	const rows = found.filter(
		(row) => row.state !== 'sorted' || choiceThatFailed(answers.get(keyOf(row)) ?? []) !== null
	);
	const movedTo = await whereMoved(
		connection,
		rows.map((row) => ({ ...row, answers: answers.get(keyOf(row)) ?? [] }))
	);
	return rows.map((row) => ({
		kind: 'obstacle',
		...waiting(row, row.id, waitsSince(answers.get(keyOf(row)) ?? []) ?? row.received_at),
		categories: fromJson(row.categories),
		wanted: fromJson(row.wanted),
		words: row.words,
		...(row.message_id !== null && { inMessage: true }),
		...tapped(row),
		...choiceOf(answers.get(keyOf(row)) ?? [], row.message_answered_at !== null),
		appointment:
			movedTo(row) ??
			(row.starts_at === null
				? null
				: {
						startsAt: row.starts_at,
						accountDueOn: row.account_due_on,
						// SQLite answers 0 or 1.
						isInEvent: Boolean(row.in_event)
					}),
		actionDueOn: earliest((answers.get(keyOf(row)) ?? []).flatMap(({ actions }) => actions))
	}));
}

function waitsSince(answers: readonly Answered[]): Instant | null {
	const failed = choiceThatFailed(answers);
	return failed && sinceWhenOpen(failed).receivedAt;
}

/** A choice that came to nothing waits again, since it was tapped. */
function choiceOf(
	answers: readonly Answered[],
	inMessages: boolean
): Pick<WaitingObstacle, 'answered' | 'chose'> & Partial<WaitingObstacle> {
	const failed = choiceThatFailed(answers);
	if (failed?.came == null || failed.came === 'moved')
		return { answered: inMessages || answers.length > 0, chose: null };
	const { tappedAt, clock } = sinceWhenOpen(failed);
	return { answered: false, chose: failed.came, tappedAt, clock };
}

/**
 * With the appointment that each is about, and whether an event about that waits in its place. What is sorted stands among them where a time
 * was chosen: a choice may have come to nothing after the answer that sorted it.
 */
function obstaclesNotClosed(connection: Connection, reaching: Reaching) {
	return connection
		.selectFrom('obstacles')
		.innerJoin('people', 'people.id', 'obstacles.person_id')
		.leftJoin('appointments', (join) =>
			join
				.onRef('appointments.person_id', '=', 'obstacles.person_id')
				.onRef('appointments.id', '=', 'obstacles.about_id')
				.on('obstacles.about_kind', '=', 'appointment')
		)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where(({ eb, and, or, exists, selectFrom }) =>
			or([
				eb('obstacles.state', 'in', ['sent', 'seen', 'being_worked_on']),
				and([
					eb('obstacles.state', '=', 'sorted'),
					exists(
						selectFrom('answers')
							.select('answers.id')
							.whereRef('answers.person_id', '=', 'obstacles.person_id')
							.whereRef('answers.report_id', '=', 'obstacles.id')
							.where('answers.report_kind', '=', 'obstacle')
							.where('answers.taken', 'is not', null)
					)
				])
			])
		)
		.selectAll('obstacles')
		.select([...named, 'appointments.starts_at', 'appointments.account_due_on'])
		.select(({ exists, selectFrom }) =>
			exists(
				selectFrom('compliance_events')
					.select('compliance_events.id')
					.whereRef('compliance_events.person_id', '=', 'obstacles.person_id')
					.whereRef('compliance_events.appointment_id', '=', 'appointments.id')
					.where(({ not, exists: isThere, selectFrom: from }) =>
						not(
							isThere(
								from('decisions')
									.select('decisions.id')
									.whereRef('decisions.person_id', '=', 'compliance_events.person_id')
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

export async function openRelapses(connection: Connection, reaching: Reaching): Promise<WaitingRelapse[]> {
	const rows = await connection
		.selectFrom('relapses')
		.innerJoin('people', 'people.id', 'relapses.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.selectAll('relapses')
		.select(named)
		.execute();
	const answers = await actionsOf(connection, 'relapse', rows);
	return rows.map((row) => ({
		kind: 'relapse',
		...waiting(row, row.id, row.received_at),
		...tapped(row),
		substance: row.substance,
		safeNow: row.safe_now,
		wanted: fromJson(row.wanted),
		words: row.words,
		answered: answers.has(keyOf(row)),
		// A relapse is never closed: what the latest answer promises is what still stands.
		actionDueOn: earliest(answers.get(keyOf(row))?.at(-1)?.actions ?? [])
	}));
}

export async function openChanges(connection: Connection, reaching: Reaching): Promise<WaitingChange[]> {
	const rows = await connection
		.selectFrom('circumstance_changes')
		.innerJoin('people', 'people.id', 'circumstance_changes.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('circumstance_changes.taken_back_at', 'is', null)
		.selectAll('circumstance_changes')
		.select(named)
		.execute();
	const answers = await actionsOf(connection, 'circumstance_change', rows);
	const looks = await readPlanLooks(connection, answers.size === 0 ? [] : rows.map((row) => row.person_id));
	return rows.map((row) => {
		const answer = answers.get(keyOf(row))?.at(-1);
		// A change is never sorted: what its answer promises has ended once the plan was gone through on that day or later.
		const promised = earliest(
			(answer?.actions ?? []).filter(
				({ by }) => !looks(row.person_id).some(({ at, on }) => answer && at > answer.at && by && on >= by)
			)
		);
		return {
			kind: 'circumstance_change',
			...waiting(row, row.id, row.received_at),
			...tapped(row),
			changed: fromJson(row.changed),
			wanted: fromJson(row.wanted),
			words: row.words,
			answered: answers.has(keyOf(row)),
			actionDueOn: [promised, row.look_on].filter((day) => day !== null).sort()[0] ?? null
		};
	});
}

/** What waits by its kind alone. */
export async function unansweredReports(connection: Connection, reaching: Reaching): Promise<WaitingTold[]> {
	const found: WaitingTold[] = [];
	for (const kind of plainKinds) {
		const rows = await unanswered(connection, kind, reaching);
		found.push(
			...rows.map((row) => ({
				kind,
				...waiting(row, row.id, row.received_at),
				...tapped(row),
				words: row.words,
				feeling: row.feeling ?? null,
				wouldRatherTalk: row.would_rather_talk === 1
			}))
		);
	}
	return found;
}

/** No other column is read: one that is damaged, or newer than this release, must not take the report from Today. */
const columns = ['id', 'person_id', 'received_at', 'tapped_at', 'clock', 'words'] as const;

/** What of this kind nobody has answered yet, and its person has not taken back. An idea is answered in words, or by becoming part of the plan. */
async function unanswered(connection: Connection, kind: PlainKind, reaching: Reaching) {
	const { table } = reportKinds[kind];
	const { todayShows, endsWaiting }: Pick<ReportKindRow, 'waitsAs' | 'todayShows' | 'endsWaiting'> =
		reportKinds[kind];
	const own = todayShows ?? (endsWaiting ? [endsWaiting] : []);
	const rows = await connection
		.selectFrom(table)
		.innerJoin('people', 'people.id', `${table}.person_id`)
		.leftJoin('answers', (join) =>
			join
				.onRef('answers.person_id', '=', `${table}.person_id`)
				.on('answers.report_kind', '=', kind)
				.onRef('answers.report_id', '=', `${table}.id`)
		)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('answers.id', 'is', null)
		.$if(isKindTakenBack(kind), (query) =>
			query.where(connection.dynamic.ref(`${table}.taken_back_at`), 'is', null)
		)
		.select(columns.map((column) => `${table}.${column}` as const))
		.select(own.map((column) => connection.dynamic.ref(`${table}.${column}`)))
		.select(named)
		.execute();
	// Which column stands there beside those of all, depends on the kind.
	const found = rows as ((typeof rows)[number] & {
		feeling?: Feeling | null;
		would_rather_talk?: number;
		outcome?: string | null;
	})[];
	return found.filter(({ outcome = null }) => outcome === null);
}

interface Answered {
	actions: AgreedAction[];
	at: Instant;
	times?: { chosen: ChosenTime | null };
}

/** What was agreed, answer by answer, the earliest first. */
async function actionsOf(
	connection: Connection,
	kind: ReportKind,
	reports: readonly { id: string; person_id: string }[]
): Promise<Map<string, Answered[]>> {
	if (reports.length === 0) return new Map();
	const rows = await connection
		.selectFrom('answers')
		.select(['person_id', 'report_id', 'actions', 'at', 'times', 'taken'])
		.where('person_id', 'in', [...new Set(reports.map(({ person_id }) => person_id))])
		.where('report_kind', '=', kind)
		.where(
			'report_id',
			'in',
			reports.map(({ id }) => id)
		)
		.orderBy('at')
		.orderBy('id')
		.execute();
	const found = new Map<string, Answered[]>();
	for (const { person_id, report_id: id, actions, at, times: offered, taken } of rows) {
		const key = keyOf({ person_id, id });
		const times = offered === null ? undefined : { chosen: taken === null ? null : fromJson(taken) };
		found.set(key, [...(found.get(key) ?? []), { actions: fromJson(actions), at, ...(times && { times }) }]);
	}
	return found;
}

/** Two people's reports can have the same id. */
function keyOf({ person_id, id }: { person_id: string; id: string }): string {
	return `${person_id} ${id}`;
}

/** Only our own side's promises are chased here: what the person agreed to is theirs to bring up. */
function earliest(actions: AgreedAction[]): string | null {
	const days = actions.flatMap(({ who, by }) => (who === 'officer' && by ? [by] : []));
	return days.sort()[0] ?? null;
}
