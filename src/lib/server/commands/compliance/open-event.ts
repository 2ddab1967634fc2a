import { isAdultAtStart } from '#lib/domain/people/adult-service.ts';
import { accountDueDate, contactDueDate, decisionDueDate } from '#lib/domain/compliance/due-dates.ts';
import { orderForEvent } from '#lib/domain/people/running-orders.ts';
import type { EventKind } from '#lib/domain/compliance/vocabulary.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { whyNothingIsAsked } from '#lib/server/queries/people/stopped.ts';
import { complianceSettingsFor } from '#lib/server/queries/compliance/settings-of-person.ts';

export interface EventToOpen {
	personId: string;
	appointmentId: string | null;
	kind: EventKind;
	occurredOn: LocalDate;
	facts: string;
	/** The order that the officer says it is under. */
	orderId?: string | null | undefined;
	/** Where another system has already told the person a day. */
	accountDueOn?: LocalDate | null;
}

interface Opener {
	transaction: Transaction;
	now: number;
	account: string;
	name: string;
}

/**
 * Asks the question: the event and its days. It is no decision about anybody.
 * @returns why there can be none, where there cannot: no order then, or nobody knows which; one that has ended; a youth
 * sentence; somebody who was in custody, or has died
 */
export async function openEvent(
	{ transaction, now, account, name }: Opener,
	event: EventToOpen
): Promise<{ refused: ErrorCode } | { refused: null; changed: RecordReference[] }> {
	const found = await orderFor(transaction, event, localDate(now));
	if (found.refused !== null) return found;
	const { order } = found;
	const settings = await complianceSettingsFor(transaction, event.personId);
	const id = newIdentifier(now);
	const { appointmentId, personId, occurredOn } = event;
	const accountDueOn = event.accountDueOn ?? accountDueDate(localDate(now), settings);
	await transaction
		.insertInto('compliance_events')
		.values({
			id,
			person_id: personId,
			appointment_id: appointmentId,
			order_id: order.id,
			order_kind: order.orderKind,
			event_kind: event.kind,
			facts: event.facts,
			occurred_on: occurredOn,
			account_due_on: accountDueOn,
			contact_due_on: contactDueDate(occurredOn, settings, bankHolidays),
			decide_by: decisionDueDate(occurredOn, accountDueOn, settings, bankHolidays),
			version: 1,
			by_account: account,
			by_name: name,
			at: now
		})
		.execute();
	if (appointmentId !== null)
		await transaction
			.updateTable('appointments')
			.set({ account_due_on: accountDueOn })
			.where('person_id', '=', personId)
			.where('id', '=', appointmentId)
			.execute();
	const changed: RecordReference[] = [{ kind: 'compliance_event', id }];
	if (appointmentId !== null) changed.push({ kind: 'appointment', id: appointmentId });
	return { refused: null, changed };
}

/** The order an event is under today, or why it cannot be opened. */
export async function orderFor(
	transaction: Transaction,
	event: Pick<EventToOpen, 'personId' | 'appointmentId' | 'occurredOn' | 'orderId'>,
	today: LocalDate
): Promise<ReturnType<typeof orderForEvent<OrderOnRecord>>> {
	const { personId, appointmentId, occurredOn, orderId } = event;
	const stopped = await whyNothingIsAsked(transaction, personId, occurredOn);
	if (stopped !== null) return { refused: stopped };
	const links = { chosen: orderId ?? null, ...(await orderLinks(transaction, personId, appointmentId)) };
	const found = orderForEvent(await ordersOf(transaction, personId), links, occurredOn, today);
	if (found.refused !== null) return found;
	const { startDate, dateOfBirth } = found.order;
	return startDate !== null && !isAdultAtStart(dateOfBirth, startDate) ? { refused: 'adults_only' } : found;
}

interface OrderOnRecord {
	id: string;
	orderKind: OrderKind;
	startDate: LocalDate | null;
	endDate: LocalDate | null;
	endedOn: LocalDate | null;
	dateOfBirth: LocalDate;
}

function ordersOf(transaction: Transaction, personId: string): Promise<OrderOnRecord[]> {
	return transaction
		.selectFrom('orders')
		.innerJoin('people', 'people.id', 'orders.person_id')
		.select([
			'orders.id',
			'orders.order_kind as orderKind',
			'orders.start_date as startDate',
			'orders.end_date as endDate',
			'orders.ended_on as endedOn',
			'people.date_of_birth as dateOfBirth'
		])
		.where('orders.person_id', '=', personId)
		.orderBy('orders.id')
		.execute();
}

/** What the records say of an appointment's order. A requirement may be of an order that has since been filed elsewhere. */
async function orderLinks(transaction: Transaction, personId: string, appointmentId: string | null) {
	const found =
		appointmentId === null
			? undefined
			: await transaction
					.selectFrom('appointments')
					.leftJoin('requirements', (join) =>
						join
							.onRef('requirements.id', '=', 'appointments.requirement_id')
							.onRef('requirements.person_id', '=', 'appointments.person_id')
					)
					.select(['appointments.order_id as linked', 'requirements.order_id as served'])
					.where('appointments.id', '=', appointmentId)
					.where('appointments.person_id', '=', personId)
					.executeTakeFirst();
	return { linked: found?.linked ?? null, served: found?.served ?? null };
}
