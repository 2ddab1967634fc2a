import type { RequestEvent } from '@sveltejs/kit';
import { remindersOfEvent } from '#lib/domain/notices/of-appointment.ts';
import { situationOn } from '#lib/domain/people/stood-on.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { requireManager } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readEventForStaff, type NamedEvent } from '#lib/server/queries/compliance/events.ts';
import { readSimilarDecisions } from '#lib/server/queries/compliance/similar-decisions.ts';
import { isDangerOpen } from '#lib/server/queries/reports/danger-signs.ts';
import { readStops } from '#lib/server/queries/people/stops.ts';
import { readCircumstances } from '#lib/server/queries/people/circumstances.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { personHead } from '#lib/domain/people/person-head.ts';

/** What every manager's page about one event reads. The look is recorded; another team's event is not there. */
export async function openTeamEventPage(event: RequestEvent, named: NamedEvent) {
	const actor = requireManager(event);
	const { database, lists, now } = event.locals;
	const found = await readEventForStaff(database.kysely, actor, named, now);
	const person = found && (await openPerson(event.locals, actor, found.personId, now));
	if (!person) return refuse(event, 'not_found');
	return {
		person: personHead(person),
		stops: await readStops(lists, actor, found.personId, now),
		dangerOf: (await isDangerOpen(lists, actor, found.personId)) ? found.personId : null,
		needs: person.snapshot.needs,
		situation: situationOn(await readCircumstances(lists, actor, found.personId), found.event.occurredOn),
		notes: person.staffNotes.filter(({ topic }) => topic === 'circumstance'),
		found,
		reminders: remindersOfEvent(person.snapshot.reminders, found),
		similar: await readSimilarDecisions(lists, actor, named, now),
		commandId: newIdentifier(now),
		saved: event.url.searchParams.get('saved')
	};
}
