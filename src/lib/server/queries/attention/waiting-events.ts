import { attentionOfEvent } from '#lib/domain/attention/event-attention.ts';
import type { WaitingEvent } from '#lib/domain/attention/waiting.ts';
import { EnforcementAction } from '#lib/domain/compliance/must-or-may.ts';
import { needsRestart } from '#lib/domain/compliance/event.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { loadComplianceEvents } from '#lib/server/projection/compliance/record-of-row.ts';
import { named, waiting } from '#lib/server/queries/people/waiting-person.ts';
import { reportsOnAppointments } from '#lib/server/queries/reports/reports-on-appointments.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/** The events on which something waits for this practitioner, in no order. However many there are, the queries are as many. */
export async function readWaitingEvents(
	connection: Connection,
	reaching: Reaching,
	today: LocalDate
): Promise<WaitingEvent[]> {
	const open = await openEvents(connection, reaching);
	if (open.length === 0) return [];
	const events = await loadComplianceEvents(
		connection,
		open.map(({ person_id: personId, id }) => ({ personId, id }))
	);
	const said = await reportsOnAppointments(connection, open.flatMap(appointmentOf));
	return open.flatMap((row): WaitingEvent[] => {
		const isTheirs = ({ personId }: { personId: string }) => personId === row.person_id;
		const event = events.filter(isTheirs).find(({ event: { id } }) => id === row.id)?.event;
		const sentBackAt = row.last_state === 'returned' ? row.sent_back_at : null;
		const { contact_due_on: contactDueOn, decide_by: decideBy } = row;
		const [appointment] = appointmentOf(row);
		const world = appointment ? said(appointment) : { obstacles: [], appointments: [] };
		const attention = event && attentionOfEvent({ event, world, contactDueOn, decideBy, sentBackAt }, today);
		if (!event || !attention) return [];
		return [
			{
				kind: 'event',
				...waiting(row, row.id, attention.since),
				eventKind: event.eventKind,
				occurredOn: event.occurredOn,
				...attention
			}
		];
	});
}

type OpenEvent = Awaited<ReturnType<typeof openEvents>>[number];

function appointmentOf({ person_id: personId, appointment_id: id, starts_at: startsAt }: OpenEvent) {
	return id === null ? [] : [{ personId, id, startsAt }];
}

/** What follows only with a fresh start. */
const withRestart = EnforcementAction.options.filter(needsRestart);

/** Those that are not settled, or that somebody asks to look at again; most of a long history is neither. */
function openEvents(connection: Connection, reaching: Reaching) {
	return connection
		.selectFrom('compliance_events')
		.innerJoin('people', 'people.id', 'compliance_events.person_id')
		.leftJoin('appointments', (join) =>
			join
				.onRef('appointments.person_id', '=', 'compliance_events.person_id')
				.onRef('appointments.id', '=', 'compliance_events.appointment_id')
		)
		.leftJoin('decisions as settled', (join) =>
			join
				.onRef('settled.person_id', '=', 'compliance_events.person_id')
				.onRef('settled.event_id', '=', 'compliance_events.id')
				.on('settled.state', '=', 'in_effect')
				.on('settled.outcome', '!=', 'more_time')
		)
		.leftJoin('decisions as last', (join) =>
			join
				.onRef('last.person_id', '=', 'compliance_events.person_id')
				.onRef('last.event_id', '=', 'compliance_events.id')
				.on('last.number', '=', ({ selectFrom }) =>
					selectFrom('decisions')
						.select(({ fn }) => fn.max('decisions.number').as('number'))
						.whereRef('decisions.person_id', '=', 'compliance_events.person_id')
						.whereRef('decisions.event_id', '=', 'compliance_events.id')
				)
		)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where(({ and, eb, exists, not, or, selectFrom }) =>
			or([
				eb('settled.id', 'is', null),
				and([
					eb('settled.action', 'in', withRestart),
					or([
						not(
							exists(
								selectFrom('restarts')
									.select('restarts.id')
									.whereRef('restarts.person_id', '=', 'compliance_events.person_id')
									.whereRef('restarts.event_id', '=', 'compliance_events.id')
									.whereRef('restarts.at', '>=', 'settled.at')
							)
						),
						exists(
							selectFrom('enforcement_results')
								.select('enforcement_results.id')
								.whereRef('enforcement_results.person_id', '=', 'compliance_events.person_id')
								.whereRef('enforcement_results.event_id', '=', 'compliance_events.id')
								.where('enforcement_results.result', '=', 'returned')
						)
					])
				]),
				exists(
					selectFrom('looks')
						.select('looks.id')
						.whereRef('looks.person_id', '=', 'compliance_events.person_id')
						.whereRef('looks.event_id', '=', 'compliance_events.id')
						.where(({ and: both, eb: column, or: either, ref }) =>
							either([
								column('looks.result', 'is', null),
								both([
									column('looks.result', '=', 'looks_again'),
									column('looks.decision_id', '=', ref('settled.id'))
								])
							])
						)
				)
			])
		)
		.select([
			'compliance_events.id',
			'compliance_events.person_id',
			'compliance_events.appointment_id',
			'compliance_events.contact_due_on',
			'compliance_events.decide_by',
			'appointments.starts_at',
			'last.state as last_state',
			'last.countersigned_at as sent_back_at',
			...named
		])
		.execute();
}
