import { isSame } from '#lib/domain/imports/merge-plan.ts';
import type { ImportedAppointment } from '#lib/domain/imports/imported-case.ts';
import { saysOtherwise } from '#lib/domain/imports/booked-here.ts';
import type { ToldOfAppointment } from '#lib/domain/appointments/told-of-appointment.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { ChangeContext } from '#lib/server/commands/handling/person-in-reach.ts';

/** What was done here with an appointment, which no import undoes. */
export interface DoneHere {
	isBooked: boolean;
	isChanged: boolean;
	/** When what stands in its place begins. */
	movedTo: number | null;
}

/** The appointments that were booked, moved or cancelled here, by id. */
export async function doneHere(transaction: Transaction, personId: string): Promise<Map<string, DoneHere>> {
	const booked = await transaction
		.selectFrom('bookings')
		.select('appointment_id as id')
		.where('person_id', '=', personId)
		.execute();
	const changed = await transaction
		.selectFrom('appointment_changes')
		.leftJoin('appointments as next', (join) =>
			join
				.onRef('next.person_id', '=', 'appointment_changes.person_id')
				.onRef('next.id', '=', 'appointment_changes.moved_to')
		)
		.select(['appointment_changes.appointment_id as id', 'next.starts_at as movedTo'])
		.where('appointment_changes.person_id', '=', personId)
		.execute();
	const found = new Map<string, DoneHere>(
		booked.map(({ id }) => [id, { isBooked: true, isChanged: false, movedTo: null }])
	);
	for (const { id, movedTo } of changed) found.set(id, { isBooked: found.has(id), isChanged: true, movedTo });
	return found;
}

/**
 * Keeps what the file says otherwise of what was booked, moved or cancelled here, for whoever holds the case to see; what it says no
 * more goes. @returns how many are new
 */
export async function noteBookingDifferences(
	{ transaction, personId, now }: ChangeContext,
	told: readonly ImportedAppointment[],
	here: ReadonlyMap<string, DoneHere>
): Promise<number> {
	let found = 0;
	for (const appointment of told) {
		const done = here.get(appointment.id);
		if (!done) continue;
		const held = await transaction
			.selectFrom('appointments')
			.select(['starts_at', 'outcome_code', 'cancelled'])
			.where('person_id', '=', personId)
			.where('id', '=', appointment.id)
			.executeTakeFirstOrThrow();
		const { startsAt, outcome, cancelled } = appointment;
		const differs = saysOtherwise(
			{ startsAt, outcome, cancelled },
			{
				startsAt: held.starts_at,
				movedTo: done.movedTo,
				code: held.outcome_code,
				cancelled: held.cancelled === 1
			}
		);
		if (await keep({ transaction, personId, now }, appointment.id, differs)) found += 1;
	}
	return found;
}

type Context = Pick<ChangeContext, 'transaction' | 'personId' | 'now'>;

async function keep(
	{ transaction, personId, now }: Context,
	id: string,
	told: ToldOfAppointment | null
): Promise<boolean> {
	const before = await transaction
		.selectFrom('appointment_differences')
		.select('told')
		.where('person_id', '=', personId)
		.where('appointment_id', '=', id)
		.executeTakeFirst();
	if (told !== null && before && isSame(fromJson(before.told), told)) return false;
	await transaction
		.deleteFrom('appointment_differences')
		.where('person_id', '=', personId)
		.where('appointment_id', '=', id)
		.execute();
	if (told === null) return false;
	await transaction
		.insertInto('appointment_differences')
		.values({ id, person_id: personId, appointment_id: id, told: toJson(told), found_at: now })
		.execute();
	return true;
}
