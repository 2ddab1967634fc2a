import { isAdultAtStart } from '#lib/domain/compliance/adult-service.ts';
import { accountDueDate, contactDueDate, decisionDueDate } from '#lib/domain/compliance/due-dates.ts';
import type { EventKind } from '#lib/domain/compliance/words.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { bankHolidays } from '#lib/policy/bank-holidays.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { RecordReference } from '#lib/domain/snapshot/record-key.ts';
import { complianceSettingsFor } from '#lib/server/queries/compliance/settings.ts';

export interface EventToOpen {
	personId: string;
	appointmentId: string | null;
	kind: EventKind;
	occurredOn: LocalDate;
	facts: string;
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
 * @returns why there can be none, where there cannot: no order then, supervision that the law ended, a youth sentence
 */
export async function openEvent(
	{ transaction, now, account, name }: Opener,
	event: EventToOpen
): Promise<{ refused: ErrorCode } | { refused: null; changed: RecordReference[] }> {
	const order = await orderOn(transaction, event);
	if ('refused' in order) return order;
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
			order_kind: order.order_kind,
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

/** The order of the requirement that the appointment serves, else the one in force that began last. */
async function orderOn(transaction: Transaction, { personId, appointmentId, occurredOn }: EventToOpen) {
	const orders = await transaction
		.selectFrom('orders')
		.innerJoin('people', 'people.id', 'orders.person_id')
		.select(['orders.id', 'orders.order_kind', 'orders.start_date', 'people.date_of_birth'])
		.where('orders.person_id', '=', personId)
		.where(({ eb, or }) => or([eb('start_date', 'is', null), eb('start_date', '<=', occurredOn)]))
		.where(({ eb, or }) => or([eb('end_date', 'is', null), eb('end_date', '>=', occurredOn)]))
		.orderBy('orders.start_date', 'desc')
		.orderBy('orders.id')
		.execute();
	if (orders.length === 0) return { refused: 'no_order_then' as const };
	const enforceable = orders.filter(({ order_kind }) => order_kind !== 'post_sentence_supervision');
	const served = await orderServed(transaction, personId, appointmentId);
	const order = enforceable.find(({ id }) => id === served) ?? enforceable[0];
	if (!order) return { refused: 'supervision_ended_by_law' as const };
	if (order.start_date !== null && !isAdultAtStart(order.date_of_birth, order.start_date))
		return { refused: 'adults_only' as const };
	return order;
}

async function orderServed(
	transaction: Transaction,
	personId: string,
	appointmentId: string | null
): Promise<string | null> {
	if (appointmentId === null) return null;
	const found = await transaction
		.selectFrom('appointments')
		.innerJoin('requirements', (join) =>
			join
				.onRef('requirements.person_id', '=', 'appointments.person_id')
				.onRef('requirements.id', '=', 'appointments.requirement_id')
		)
		.select('requirements.order_id')
		.where('appointments.person_id', '=', personId)
		.where('appointments.id', '=', appointmentId)
		.executeTakeFirst();
	return found?.order_id ?? null;
}
