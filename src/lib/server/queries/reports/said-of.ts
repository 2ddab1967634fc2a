import { saidOfAppointment } from '#lib/domain/reports/said-of-appointment.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { reportsOnAppointments } from './reports-on-appointments.ts';

/** Whether a report of somebody's was said of this appointment of theirs, or went along to it. */
export async function isSaidOf(
	connection: Connection,
	appointment: { personId: string; id: string; startsAt: Instant },
	reportId: string
): Promise<boolean> {
	const said = await reportsOnAppointments(connection, [appointment]);
	const { obstacles, appointments } = said(appointment);
	return saidOfAppointment(obstacles, appointment.id, appointments).some(({ id }) => id === reportId);
}
