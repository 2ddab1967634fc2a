import { redirect } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import { requireManager } from '#lib/server/access/guards.ts';
import { readSigns, settledIn } from '#lib/server/forms/reports/danger-page.ts';
import { giveManagerForm } from '#lib/server/forms/staff-form.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { listing } from '#lib/server/http/listing.ts';
import { caseContacts } from '#lib/server/queries/people/case-contacts.ts';
import { readStops } from '#lib/server/queries/people/stops.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import type { Actions, PageServerLoad } from './$types';

/** The look is recorded; a case of another team is not there. */
export const load: PageServerLoad = listing(async (event) => {
	const actor = requireManager(event);
	const { lists, now } = event.locals;
	const person = await openPerson(event.locals, actor, event.params.person, now);
	if (!person) return refuse(event, 'not_found');
	const { officer } = await caseContacts(lists, person.id);
	return {
		person: personHead(person),
		officer: officer?.name ?? null,
		stops: await readStops(lists, actor, person.id, now),
		signs: await readSigns(lists, person.id),
		commandId: newIdentifier(now),
		saved: event.url.searchParams.get('saved')
	};
});

export const actions: Actions = {
	default: async (event) => {
		requireManager(event);
		const form = await event.request.formData();
		const settled = settledIn(form, event.params.person);
		const refused = await giveManagerForm(event, 'danger.settle', form, settled);
		return refused ?? redirect(303, `${event.url.pathname}?saved=danger`);
	}
};
