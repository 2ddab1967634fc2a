import type { RequestEvent } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { isPrefetch } from '#lib/server/http/prefetch.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { openEventForStaff } from './open-event-for-staff.ts';

/** What every page of one event reads. An event of somebody else's case, or of another person, is not there. */
export async function openEventPage(event: RequestEvent<{ id: string; event: string }>) {
	const actor = requirePractitioner(event);
	const { database, now } = event.locals;
	const { id, event: eventId } = event.params;
	const person = await openPerson(event.locals, actor, id, now);
	const found =
		person && (await openEventForStaff(database, actor, { personId: id, eventId }, now, isPrefetch(event)));
	if (!person || !found) return refuse(event, 'not_found');
	return { person, found, commandId: newIdentifier(now), saved: event.url.searchParams.get('saved') };
}
