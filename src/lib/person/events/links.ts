import type { OpenMatter } from '#lib/domain/compliance/standing.ts';

/** Where the person reads about an open matter and says their side; a miss without an event has only a report. */
export function matterHref({ eventId, appointmentId }: OpenMatter): string {
	return eventId === null ? `/me/report?appointment=${appointmentId ?? ''}` : `/me/events/${eventId}`;
}
