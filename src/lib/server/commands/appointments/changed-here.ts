import type { ExpressionBuilder } from 'kysely';
import type { Schema } from '#lib/server/db/schema.ts';

/** Beside the row of an appointment: `changed_here`, whether it was moved or cancelled here. What an import cancels is none. */
export function changedHere({ exists, selectFrom }: ExpressionBuilder<Schema, 'appointments'>) {
	return exists(
		selectFrom('appointment_changes')
			.select('appointment_changes.id')
			.whereRef('appointment_changes.person_id', '=', 'appointments.person_id')
			.whereRef('appointment_changes.appointment_id', '=', 'appointments.id')
	).as('changed_here');
}
