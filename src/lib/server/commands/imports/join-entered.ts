import type { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import { joinAppointments } from '#lib/domain/imports/booked-here.ts';
import { joinOrders, joinRequirements, type Joined } from '#lib/domain/imports/join-entered.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { renamed } from './imported-ids.ts';

/**
 * The same import, in which orders and requirements that were entered here by hand have the ids that they have here. It is kept, so that
 * every later import means the same.
 */
export async function joinEntered(
	transaction: Transaction,
	personId: string,
	imported: ImportedCase
): Promise<ImportedCase> {
	const orders = await enteredOrders(transaction, personId);
	const requirements = await enteredRequirements(transaction, personId);
	const booked = await bookedHere(transaction, personId);
	if (orders.length + requirements.length + booked.length === 0) return imported;
	const newOrders = await notHere(transaction, 'orders', personId, imported.orders);
	const joinedOrders = joinOrders(orders, newOrders);
	const told = joinedOrders.size === 0 ? imported : renamed(imported, joinedOrders);
	const newRequirements = await notHere(transaction, 'requirements', personId, told.requirements);
	const joinedRequirements = joinRequirements(requirements, newRequirements);
	const newAppointments = await notHere(transaction, 'appointments', personId, told.appointments);
	const joinedAppointments = joinAppointments(booked, newAppointments);
	await keep(transaction, personId, new Map([...joinedOrders, ...joinedRequirements, ...joinedAppointments]));
	const joined = new Map([...joinedRequirements, ...joinedAppointments]);
	return joined.size === 0 ? told : renamed(told, joined);
}

/** What was booked here and no import has told of yet. */
async function bookedHere(transaction: Transaction, personId: string) {
	const rows = await transaction
		.selectFrom('bookings')
		.innerJoin('appointments', (join) =>
			join
				.onRef('appointments.person_id', '=', 'bookings.person_id')
				.onRef('appointments.id', '=', 'bookings.appointment_id')
		)
		.select(['appointments.id', 'appointments.starts_at', 'appointments.appointment_kind'])
		.select('appointments.cancelled')
		.select(({ exists, selectFrom }) =>
			exists(
				selectFrom('appointment_changes')
					.select('appointment_changes.id')
					.whereRef('appointment_changes.person_id', '=', 'bookings.person_id')
					.whereRef('appointment_changes.appointment_id', '=', 'bookings.appointment_id')
					.where('appointment_changes.change', '=', 'cancelled')
			).as('cancelled_here')
		)
		.where('bookings.person_id', '=', personId)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('imported_as')
						.select('imported_as.id')
						.whereRef('imported_as.person_id', '=', 'bookings.person_id')
						.whereRef('imported_as.own_id', '=', 'bookings.appointment_id')
				)
			)
		)
		.execute();
	// Of several at one time and of one kind (moved away and back), the file means the one that takes place.
	const isOutdone = (row: (typeof rows)[number]) =>
		row.cancelled === 1 &&
		rows.some(
			(other) =>
				other.cancelled === 0 &&
				other.starts_at === row.starts_at &&
				other.appointment_kind === row.appointment_kind
		);
	return rows
		.filter((row) => !isOutdone(row))
		.map((row) => ({
			id: row.id,
			startsAt: row.starts_at,
			appointmentKind: row.appointment_kind,
			// SQLite answers 0 or 1.
			isCancelledHere: Boolean(row.cancelled_here)
		}));
}

async function enteredOrders(transaction: Transaction, personId: string) {
	const rows = await transaction
		.selectFrom('orders')
		.select(['id', 'order_kind', 'start_date'])
		.where('person_id', '=', personId)
		.where('entered_by', 'is not', null)
		.where('id', 'not in', toldOf(transaction, personId, 'order'))
		.execute();
	return rows.map((row) => ({ id: row.id, orderKind: row.order_kind, startDate: row.start_date }));
}

async function enteredRequirements(transaction: Transaction, personId: string) {
	const rows = await transaction
		.selectFrom('requirements')
		.select(['id', 'order_id', 'requirement_kind'])
		.where('person_id', '=', personId)
		.where('entered_by', 'is not', null)
		.where('id', 'not in', toldOf(transaction, personId, 'requirement'))
		.execute();
	return rows.map((row) => ({
		id: row.id,
		orderId: row.order_id,
		requirementKind: row.requirement_kind
	}));
}

function toldOf(transaction: Transaction, personId: string, kind: 'order' | 'requirement') {
	return transaction
		.selectFrom('imported_case_items')
		.select('imported_case_items.id')
		.where('imported_case_items.person_id', '=', personId)
		.where('imported_case_items.subject_kind', '=', kind);
}

async function notHere<Item extends { id: string }>(
	transaction: Transaction,
	table: 'orders' | 'requirements' | 'appointments',
	personId: string,
	items: readonly Item[]
): Promise<Item[]> {
	const rows = await transaction
		.selectFrom(table as 'orders')
		.select('id')
		.where('person_id', '=', personId)
		.execute();
	const here = new Set(rows.map(({ id }) => id));
	return items.filter(({ id }) => !here.has(id));
}

async function keep(transaction: Transaction, personId: string, joined: Joined): Promise<void> {
	if (joined.size === 0) return;
	const rows = [...joined].map(([id, own]) => ({ id, person_id: personId, own_id: own }));
	await transaction.insertInto('imported_as').values(rows).execute();
}
