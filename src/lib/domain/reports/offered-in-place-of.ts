import type { TimesOffered } from '#lib/domain/appointments/offered-times.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { ObstacleRecord } from './record.ts';

/** In place of which appointment times are offered; where none is named, of the one that was asked about. */
export function offeredInPlaceOf(
	{ about }: Pick<ObstacleRecord, 'about'>,
	{ appointmentId }: Pick<TimesOffered, 'appointmentId'>
): Identifier | null {
	return appointmentId ?? (about.kind === 'appointment' ? about.id : null);
}
