import type { Actor } from '#lib/domain/access/actor.ts';
import { mustOrMay, type EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import { countsToShow, type CountsShown } from '#lib/domain/compliance/small-numbers.ts';
import type { DecisionOutcome, EventKind } from '#lib/domain/compliance/vocabulary.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { addDays, instantAt, localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { NamedEvent } from './events.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

type Staff = Extract<Actor, { role: 'practitioner' | 'manager' }>;

/** What an event can have come to: an outcome, and for a reason that was not accepted what followed. */
export type CameTo = Exclude<DecisionOutcome, 'not_accepted' | 'more_time'> | EnforcementAction;

export interface SimilarDecisions {
	eventKind: EventKind;
	orderKind: OrderKind;
	/** Null where there are too few to say anything. */
	counts: CountsShown<CameTo> | null;
}

/** How this person's team decided events of the same kind under the same kind of order in the last 12 months. */
export async function readSimilarDecisions(
	connection: Connection,
	actor: Staff,
	{ personId, eventId }: NamedEvent,
	now: number
): Promise<SimilarDecisions | null> {
	const owner = await ownerInReachOf(connection, actor, 'compliance_events', eventId, personId);
	if (owner === null) return null;
	const event = await connection
		.selectFrom('compliance_events')
		.innerJoin('people', 'people.id', 'compliance_events.person_id')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select(['event_kind', 'order_kind', 'team_id'])
		.where('compliance_events.person_id', '=', personId)
		.where('compliance_events.id', '=', eventId)
		.executeTakeFirstOrThrow();
	const { team_id: teamId } = event;
	const eventKind = event.event_kind;
	const orderKind = event.order_kind;
	const today = localDate(now);
	const rows = teamId === null ? [] : await decided(connection, { teamId, eventKind, orderKind }, today);
	const none = Object.fromEntries(canComeTo(orderKind, today).map((key) => [key, 0]));
	const found = rows.map(({ outcome, action, count }) => [action ?? outcome, Number(count)] as const);
	const counts: Record<string, number> = { ...none, ...Object.fromEntries(found) };
	return { eventKind, orderKind, counts: countsToShow(counts as Record<CameTo, number>) };
}

/** Everything that is open, done or not: that a row is missing must not say that its number is nought. */
function canComeTo(orderKind: OrderKind, today: LocalDate): CameTo[] {
	return ['accepted', 'not_a_failure', ...mustOrMay(orderKind, [], today).available];
}

function decided(
	connection: Connection,
	{ teamId, eventKind, orderKind }: { teamId: string; eventKind: EventKind; orderKind: OrderKind },
	today: LocalDate
) {
	return connection
		.selectFrom('decisions')
		.innerJoin('compliance_events', (join) =>
			join
				.onRef('compliance_events.person_id', '=', 'decisions.person_id')
				.onRef('compliance_events.id', '=', 'decisions.event_id')
		)
		.innerJoin('people', 'people.id', 'decisions.person_id')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.where('practitioners.team_id', '=', teamId)
		.where('compliance_events.event_kind', '=', eventKind)
		.where('compliance_events.order_kind', '=', orderKind)
		.where('decisions.state', '=', 'in_effect')
		.where('decisions.outcome', '!=', 'more_time')
		.where('decisions.at', '>=', instantAt(addDays(today, -365), 0, 0))
		.groupBy(['decisions.outcome', 'decisions.action'])
		.select(({ fn }) => ['decisions.outcome', 'decisions.action', fn.countAll().as('count')])
		.execute();
}
