import { listing } from '#lib/server/http/listing.ts';
import { shortTextOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { readCaseload, searchCaseload } from '#lib/server/queries/attention/caseload.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { waitingByPerson } from '#lib/staff/attention/people-view.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { lists, now } = event.locals;
	const caseload = await readCaseload(lists, actor, now);
	const waiting = await readWaiting(lists, actor, now);
	const counts = waitingByPerson(waiting, now);
	return { people: caseload.map((entry) => ({ ...entry, waiting: counts.get(entry.id) ?? 0 })) };
});

export const actions: Actions = {
	/** By POST, because a name does not belong in an address (docs/decisions/013-search-by-post.md). */
	search: async (event) => {
		const actor = requirePractitioner(event);
		const { lists, now } = event.locals;
		const search = shortTextOf(await event.request.formData(), 'search').trim();
		const caseload = await readCaseload(lists, actor, now);
		return { search, found: searchCaseload(caseload, search).map(({ id }) => id) };
	}
};
