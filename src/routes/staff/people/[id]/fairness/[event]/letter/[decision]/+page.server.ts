import { listing } from '#lib/server/http/listing.ts';
import { openEventPage } from '#lib/server/forms/compliance/event-page.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const { person, found } = await openEventPage(event);
	const decision = found.decisions.find(({ id }) => id === event.params.decision);
	const letter = decision?.letter;
	if (!decision || !letter) return refuse(event, 'not_found');
	return {
		person: personHead(person),
		eventId: found.event.id,
		outcome: decision.outcome,
		letter,
		givenAt: decision.countersign?.at ?? decision.at
	};
});
