import { explanationDue, ordersExplained, type OrderExplained } from '#lib/domain/compliance/explained.ts';
import type { ExplanationRecord } from '#lib/domain/compliance/explanation.ts';
import type { WaitingExplanation, WaitingUnexplained } from '#lib/domain/attention/waiting.ts';
import type { RequirementRecord } from '#lib/domain/people/record.ts';
import { instantAt, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { explanationRecord } from '#lib/server/projection/compliance/explanations.ts';
import { orderRecord, requirementRecord } from '#lib/server/projection/people/record-of-row.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';
import { explanationsFrom } from '#lib/server/queries/compliance/explanations.ts';
import { named, tapped, waiting, type Named } from '#lib/server/queries/people/waiting-person.ts';

/** Who asks to have the consequences explained again, and nobody has since. */
export async function openExplanationRequests(
	connection: Connection,
	reaching: Reaching
): Promise<WaitingExplanation[]> {
	const rows = await connection
		.selectFrom('explanation_requests')
		.innerJoin('people', 'people.id', 'explanation_requests.person_id')
		.where('explanation_requests.answered_id', 'is', null)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('people.died_on', 'is', null)
		.select([
			'explanation_requests.id',
			'explanation_requests.person_id',
			'explanation_requests.words',
			'explanation_requests.tapped_at',
			'explanation_requests.received_at',
			'explanation_requests.clock',
			...named
		])
		.orderBy('explanation_requests.received_at')
		.orderBy('explanation_requests.id')
		.execute();
	return rows.map((row) => ({
		kind: 'explanation_request',
		...waiting(row, row.id, row.received_at),
		...tapped(row),
		words: row.words
	}));
}

/**
 * Whose consequences nobody noted as explained, at the start of an order or since it changed; of nobody who has died, and under no
 * order that has ended. However many people there are, it asks three times.
 */
export async function readUnexplained(
	connection: Connection,
	reaching: Reaching,
	today: LocalDate
): Promise<WaitingUnexplained[]> {
	const from = await explanationsFrom(connection);
	const people = await ordersInReach(connection, reaching, today);
	if (people.length === 0) return [];
	const requirements = Map.groupBy(
		await rulesInReach(connection, reaching, today),
		({ person_id }) => person_id
	);
	const explanations = Map.groupBy(await madeInReach(connection, reaching), ({ person_id }) => person_id);
	return [...Map.groupBy(people, ({ person_id }) => person_id)].flatMap(([personId, rows]) => {
		const rules = (requirements.get(personId) ?? []).map(requirementRecord);
		const world = {
			orders: rows.map(orderRecord),
			requirements: rules,
			explanations: (explanations.get(personId) ?? []).map(explanationRecord)
		};
		const [row] = rows;
		const found = ordersExplained(world, today).flatMap((order) => dueOf(order, rules, from, today));
		return row ? worst(row, found) : [];
	});
}

interface Due {
	because: 'start' | 'changed';
	/** Since when it has been ours to do. */
	since: LocalDate;
	lastOn: LocalDate | null;
}

function dueOf(
	explained: OrderExplained<ExplanationRecord>,
	rules: readonly RequirementRecord[],
	from: LocalDate | null,
	today: LocalDate
): Due[] {
	const because = explanationDue(explained, rules, from);
	if (because === null) return [];
	const lastOn = explained.last?.explainedOn ?? null;
	return [{ because, since: lastOn ?? explained.order.startDate ?? today, lastOn }];
}

/** One item a person: what nobody ever explained comes before what has changed since. */
function worst(row: Named, found: readonly Due[]): WaitingUnexplained[] {
	const first = found.find(({ because }) => because === 'start') ?? found[0];
	if (!first) return [];
	const { because, lastOn, since } = first;
	return [{ kind: 'unexplained', ...waiting(row, row.person_id, instantAt(since, 0, 0)), because, lastOn }];
}

function ordersInReach(connection: Connection, reaching: Reaching, today: LocalDate) {
	return connection
		.selectFrom('orders')
		.innerJoin('people', 'people.id', 'orders.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('people.died_on', 'is', null)
		.where(({ or, eb }) => or([eb('orders.ended_on', 'is', null), eb('orders.ended_on', '>=', today)]))
		.where(({ or, eb }) => or([eb('orders.end_date', 'is', null), eb('orders.end_date', '>=', today)]))
		.selectAll('orders')
		.select(named)
		.orderBy('people.sort_name')
		.orderBy('people.id')
		.orderBy('orders.id')
		.execute();
}

function rulesInReach(connection: Connection, reaching: Reaching, today: LocalDate) {
	return connection
		.selectFrom('requirements')
		.innerJoin('people', 'people.id', 'requirements.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('people.died_on', 'is', null)
		.where(({ or, eb }) => or([eb('requirements.ended', '=', 0), eb('requirements.ended_on', '>', today)]))
		.selectAll('requirements')
		.orderBy('requirements.id')
		.execute();
}

function madeInReach(connection: Connection, reaching: Reaching) {
	return connection
		.selectFrom('explanations')
		.innerJoin('people', 'people.id', 'explanations.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('people.died_on', 'is', null)
		.where('explanations.withdrawn_at', 'is', null)
		.selectAll('explanations')
		.orderBy('explanations.id')
		.execute();
}
