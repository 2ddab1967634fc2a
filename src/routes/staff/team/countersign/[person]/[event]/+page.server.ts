import { listing } from '#lib/server/http/listing.ts';
import { numberOf, orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { redirect } from '@sveltejs/kit';
import { requireManager } from '#lib/server/access/guards.ts';
import { giveManagerForm } from '#lib/server/forms/staff-form.ts';
import { openTeamEventPage } from '#lib/server/forms/compliance/team-event-page.ts';
import { letterIfCountersigned } from '#lib/server/letters/compliance/letter-if-countersigned.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireManager(event);
	const { database, now } = event.locals;
	const named = { personId: event.params.person, eventId: event.params.event };
	return {
		...(await openTeamEventPage(event, named)),
		letter: await letterIfCountersigned(database.kysely, actor, named, now)
	};
});

export const actions: Actions = {
	default: async (event) => {
		requireManager(event);
		const form = await event.request.formData();
		const agreed = orNull(form, 'agreed');
		const refused = await giveManagerForm(event, 'decision.countersign', form, {
			action: 'countersign',
			mainField: 'agreed',
			payload: {
				eventId: event.params.event,
				version: numberOf(form, 'version'),
				agreed: agreed === null ? null : agreed === 'yes',
				words: textOf(form, 'words').trim()
			}
		});
		return (
			refused ?? redirect(303, `/staff/team/countersign?saved=${agreed === 'yes' ? 'agreed' : 'returned'}`)
		);
	}
};
