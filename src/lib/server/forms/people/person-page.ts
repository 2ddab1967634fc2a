import type { RequestEvent } from '@sveltejs/kit';
import { localDate } from '#lib/domain/time/local-date.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { personHead } from '#lib/domain/people/person-head.ts';

/** What every page with a form about one person reads. The look is recorded; a case of somebody else is not there. */
export async function openPersonPage(event: RequestEvent<{ id: string }>) {
	const actor = requirePractitioner(event);
	const { now } = event.locals;
	const person = await openPerson(event.locals, actor, event.params.id, now);
	if (!person) return refuse(event, 'not_found');
	return {
		person,
		today: localDate(now),
		commandId: newIdentifier(now),
		saved: event.url.searchParams.get('saved')
	};
}

/** The same where nothing of the person but who they are stands beside the form. */
export async function openPersonForm(event: RequestEvent<{ id: string }>) {
	const { person, ...rest } = await openPersonPage(event);
	return { person: personHead(person), ...rest };
}
