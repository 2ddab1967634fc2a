import type { OpenMatter } from '#lib/domain/compliance/standing.ts';

/** Where the person reads about an open matter and says their side; a miss without an event has only its appointment. */
export function matterHref(matter: OpenMatter): string {
	if (matter.eventId !== null) return `/me/events/${matter.eventId}`;
	const appointmentId = matter.appointmentId ?? '';
	return 'dueOn' in matter ? `/me/report?appointment=${appointmentId}` : `/me/appointments/${appointmentId}`;
}
