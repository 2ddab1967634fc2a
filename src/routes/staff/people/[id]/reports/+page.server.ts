import { listing } from '#lib/server/http/listing.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { reportsToRead } from '#lib/domain/reports/my-reports.ts';
import { plansToRead } from '#lib/domain/reports/plans-to-read.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { now } = event.locals;
	const person = await openPerson(event.locals, actor, event.params.id, now);
	if (!person) return refuse(event, 'not_found');
	return {
		person: personHead(person),
		reports: reportsToRead(person.snapshot),
		plans: plansToRead(person.snapshot)
	};
});
