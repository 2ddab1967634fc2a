import { listing } from '#lib/server/http/listing.ts';
import { redirect } from '@sveltejs/kit';
import { requireManager } from '#lib/server/access/guards.ts';
import { reviewAnswerIn, reviewOf } from '#lib/server/forms/compliance/review-form.ts';
import { giveManagerForm } from '#lib/server/forms/staff-form.ts';
import { openTeamEventPage } from '#lib/server/forms/compliance/team-event-page.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { eventOfReview } from '#lib/server/queries/compliance/team-decisions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireManager(event);
	const { person: personId, look: lookId } = event.params;
	const named = await eventOfReview(event.locals.database.kysely, actor, { personId, lookId });
	if (named === null) return refuse(event, 'not_found');
	const opened = await openTeamEventPage(event, named);
	const asked = reviewOf(opened.found.event, lookId);
	if (!asked) return refuse(event, 'not_found');
	return { ...opened, ...asked };
});

export const actions: Actions = {
	default: async (event) => {
		requireManager(event);
		const form = await event.request.formData();
		const refused = await giveManagerForm(
			event,
			'look.answer',
			form,
			reviewAnswerIn(form, event.params.look)
		);
		return refused ?? redirect(303, `${event.url.pathname}?saved=answered`);
	}
};
