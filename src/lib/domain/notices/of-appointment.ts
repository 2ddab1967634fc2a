import type { Instant } from '#lib/domain/time/local-date.ts';
import type { ReminderRecord } from './record.ts';

/**
 * What came of the reminders of one appointment and of the notices that it changed, the first first. Reminders about a time that it no
 * longer has are left out.
 */
export function remindersOf(
	reminders: readonly ReminderRecord[],
	{ id, startsAt }: { id: string; startsAt: Instant }
): ReminderRecord[] {
	return reminders
		.filter(
			(each) =>
				each.changed?.includes(id) ??
				(each.lead !== null && each.appointmentId === id && each.startsAt === startsAt)
		)
		.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** The same of what an event is about; null where that is no appointment. */
export function remindersOfEvent(
	reminders: readonly ReminderRecord[],
	{ event, startsAt }: { event: { appointmentId: string | null }; startsAt: Instant | null }
): ReminderRecord[] | null {
	const { appointmentId: id } = event;
	return id === null || startsAt === null ? null : remindersOf(reminders, { id, startsAt });
}
