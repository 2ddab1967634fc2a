import { listing } from '#lib/server/http/listing.ts';
import { redirect } from '@sveltejs/kit';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openEventPage } from '#lib/server/forms/compliance/event-page.ts';
import { reviewAnswerIn, reviewOf } from '#lib/server/forms/compliance/review-form.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const { person, found, commandId, saved } = await openEventPage(event);
	const asked = reviewOf(found.event, event.params.look);
	if (!asked) return refuse(event, 'not_found');
	return { person: personHead(person), found, ...asked, commandId, saved };
});

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(
			event,
			'look.answer',
			form,
			reviewAnswerIn(form, event.params.look)
		);
		return refused ?? redirect(303, `${event.url.pathname}?saved=answered`);
	}
};
