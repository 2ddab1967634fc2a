import { redirect } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openPersonForm } from '#lib/server/forms/people/person-page.ts';
import { givePractitionerForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readDeadWays } from '#lib/server/queries/notices/dead-ways.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const page = await openPersonForm(event);
	const dead = await readDeadWays(event.locals.lists, actor);
	const ways = dead.filter(({ personId }) => personId === page.person.id);
	// A press each, and each its own command.
	const commandIds = Object.fromEntries(
		ways.map(({ subjectId }) => [subjectId, newIdentifier(event.locals.now)])
	) as Record<string, string>;
	return { ...page, ways, commandIds };
});

export const actions: Actions = {
	aside: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePractitionerForm(event, 'notice_way.put_aside', form, {
			action: 'aside',
			mainField: 'not-arriving',
			payload: { personId: event.params.id, wayId: textOf(form, 'wayId') }
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=aside`);
	}
};
