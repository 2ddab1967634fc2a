import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { ObstacleRecord } from '#lib/domain/reports/record.ts';

/** Whether what stands with an appointment was said of one before it. */
export function isOfBefore(
	{ about }: Pick<ObstacleRecord, 'about'>,
	{ id }: Pick<AppointmentRecord, 'id'>
): boolean {
	return about.kind === 'appointment' && about.id !== id;
}
