import type { NotNull, Selectable } from 'kysely';
import { outcomesThatMayCount } from '#lib/domain/appointments/counts-against.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { assembleSnapshot, type Snapshot } from '#lib/domain/records/snapshot.ts';
import type { LinkedNeed } from '#lib/domain/plan/sequence.ts';
import { planReviewOf } from '#lib/domain/plan/replan-triggers.ts';
import { sequenceInputOf } from '#lib/domain/plan/sequence-input.ts';
import type { PlanReview, SequenceInput } from '#lib/domain/plan/sequence-shapes.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { readToldChanges } from './told-changes.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Schema } from '#lib/server/db/schema.ts';
import { liveOverrides, partsOf, readPlanParts } from '#lib/server/projection/plan/plan-parts.ts';
import { appointmentRecord } from '#lib/server/projection/appointments/record-of-row.ts';
import {
	goalRecord,
	planRecord,
	referralRecord,
	stepRecord
} from '#lib/server/projection/plan/record-of-row.ts';
import { orderRecord, requirementRecord } from '#lib/server/projection/people/record-of-row.ts';

/** One person's plan as the practitioner's side reads it: the same records as on the phone, and what only staff may know. */
export interface StaffPlan {
	personId: string;
	snapshot: Snapshot;
	needs: LinkedNeed[];
	review: PlanReview;
}

type OwnedTable = 'goals' | 'orders' | 'requirements' | 'referrals' | 'plans' | 'needs';

/** Of most steps nothing is late: a gap has an age only where its step waits, cannot be done yet or somebody was asked. */
export type WhichSteps = 'all' | 'that_may_age';

/** The plans of these people, in the order asked for: one query a table, however many people. */
export async function readStaffPlans(
	connection: Connection,
	personIds: readonly string[],
	which: WhichSteps = 'all'
): Promise<StaffPlan[]> {
	if (personIds.length === 0) return [];
	const ids = [...personIds];
	const rows: RowsOf = async <Table extends OwnedTable>(table: Table) => {
		const select = connection.selectFrom(table as 'goals').selectAll();
		const found: unknown = await select.where('person_id', 'in', ids).execute();
		return found as OwnedRow<Table>[];
	};
	const records = await readRecords(connection, ids, rows, which);
	const needs = await rows('needs');
	const changes = await connection
		.selectFrom('life_changes')
		.select(['person_id', 'change', 'on_date', 'at'])
		.where('person_id', 'in', ids)
		.orderBy('on_date')
		.orderBy('id')
		.execute();
	const told = await readToldChanges(connection, ids);
	const reviewed = await lastReviews(connection, ids);
	const ofPerson = groupBy(records);
	const needsOf = groupBy(needs.map((row) => own(row, row)));
	const changesOf = groupBy(changes.map((row) => own(row, row)));
	return ids.map((personId) => {
		const snapshot = assembleSnapshot(ofPerson.get(personId) ?? []);
		const reviewedOn = lastLookedAt(snapshot);
		return {
			personId,
			snapshot,
			needs: (needsOf.get(personId) ?? []).map(linkedNeed),
			review: {
				...told(personId),
				...planReviewOf({
					recorded: (changesOf.get(personId) ?? []).map(({ change, on_date, at }) => ({
						change,
						on: on_date,
						notedAt: at
					})),
					reviewedOn,
					reviewedAt: reviewed.get(`${personId} ${reviewedOn}`) ?? null,
					appointments: snapshot.appointments,
					orders: snapshot.orders
				})
			}
		};
	});
}

/** All rows of these people in one of the tables. */
type RowsOf = <Table extends OwnedTable>(table: Table) => Promise<OwnedRow<Table>[]>;

async function readRecords(
	connection: Connection,
	ids: readonly string[],
	rows: RowsOf,
	which: WhichSteps
): Promise<[personId: string, record: SnapshotRecord][]> {
	const overrides = await liveOverrides(connection, ids);
	const parts = await readPlanParts(connection, ids);
	const appointments = await connection
		.selectFrom('appointments')
		.selectAll()
		.where('person_id', 'in', ids)
		// Of what is past, only these can call for a plan to be looked at again.
		.where('outcome_code', 'in', outcomesThatMayCount)
		.execute();
	const steps = await stepsOf(connection, ids, which);
	return [
		...(await rows('plans')).map((row) => own(row, planRecord(row, partsOf(parts, row.person_id)))),
		...(await rows('goals')).map((row) => own(row, goalRecord(row))),
		...steps.map((row) =>
			own(
				row,
				stepRecord(
					row,
					overrides.filter(({ step_id, person_id }) => step_id === row.id && person_id === row.person_id)
				)
			)
		),
		...(await rows('orders')).map((row) => own(row, orderRecord(row))),
		...(await rows('requirements')).map((row) => own(row, requirementRecord(row))),
		...(await rows('referrals')).map((row) => own(row, referralRecord(row))),
		...appointments.map((row) => own(row, appointmentRecord(row)))
	];
}

function stepsOf(connection: Connection, ids: readonly string[], which: WhichSteps) {
	return connection
		.selectFrom('steps')
		.selectAll()
		.where('person_id', 'in', [...ids])
		.$if(which === 'that_may_age', (query) =>
			query.where(({ eb, or, refTuple, selectFrom }) =>
				or([
					eb('steps.waiting_since', 'is not', null),
					eb('steps.blocked', 'is not', null),
					// Named by whose they are: PostgreSQL puts what stands behind an "or" together first, of everybody else it would.
					eb(
						refTuple('steps.person_id', 'steps.id'),
						'in',
						selectFrom('referrals')
							.select(['referrals.person_id', 'referrals.step_id'])
							.where('referrals.person_id', 'in', [...ids])
							.where('referrals.step_id', 'is not', null)
							.$narrowType<{ step_id: NotNull }>()
							.$asTuple('person_id', 'step_id')
					)
				])
			)
		)
		.execute();
}

function linkedNeed(row: OwnedRow<'needs'>): LinkedNeed {
	return {
		id: row.id,
		area: row.area,
		linkedToHarm: row.linked_to_harm === 1,
		linkedToReoffending: row.linked_to_reoffending === 1
	};
}

type OwnedRow<Table extends OwnedTable> = Selectable<Schema[Table]>;

function own<Value>(row: { person_id: string }, value: Value): [string, Value] {
	return [row.person_id, value];
}

function groupBy<Value>(pairs: readonly [string, Value][]): Map<string, Value[]> {
	const groups = new Map<string, Value[]>();
	for (const [key, value] of pairs) {
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}

/** When the last review of each day was written down, by person and day: reviews, and versions that were agreed. */
async function lastReviews(connection: Connection, ids: readonly string[]): Promise<Map<string, number>> {
	const reviews = await connection
		.selectFrom('plan_reviews')
		.select(['person_id', 'on_date', 'at'])
		.where('person_id', 'in', [...ids])
		.unionAll(
			connection
				.selectFrom('plan_versions')
				.select(['person_id', 'on_date', 'at'])
				.where('person_id', 'in', [...ids])
		)
		.execute();
	const last = new Map<string, number>();
	for (const { person_id, on_date, at } of reviews) {
		const key = `${person_id} ${on_date}`;
		last.set(key, Math.max(at, last.get(key) ?? 0));
	}
	return last;
}

/** Agreeing a plan is going through it. */
function lastLookedAt({ plan }: Snapshot): LocalDate | null {
	const days = [plan?.reviewedOn, plan?.agreedOn].filter((day) => typeof day === 'string');
	return days.sort().at(-1) ?? null;
}

/** For the practitioner: with needs and reviews, from which the delivery gaps come, and an area's own reasons. */
export function staffSequenceInput({ snapshot, needs, review }: StaffPlan, today: LocalDate): SequenceInput {
	return { ...sequenceInputOf(snapshot, today), needs, review };
}
