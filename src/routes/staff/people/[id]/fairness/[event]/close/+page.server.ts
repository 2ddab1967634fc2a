import { languageFrom } from '#lib/domain/text/language.ts';
import { listing } from '#lib/server/http/listing.ts';
import { redirect } from '@sveltejs/kit';
import { numberOf, orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openEventPage } from '#lib/server/forms/compliance/event-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const { person, found, commandId } = await openEventPage(event);
	return { person: personHead(person), found, commandId };
});

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const { id, event: eventId } = event.params;
		const form = await event.request.formData();
		const code = orNull(form, 'outcome');
		const reason = code === 'acceptable_absence' ? orNull(form, 'reason') : null;
		const refused = await givePlanCommand(event, 'event.close', form, {
			action: 'close',
			mainField: 'because',
			payload: {
				eventId,
				version: numberOf(form, 'version'),
				because: orNull(form, 'because'),
				outcome: code === null ? null : { code, reason },
				words: textOf(form, 'words').trim(),
				language: languageFrom(textOf(form, 'language'))
			}
		});
		return refused ?? redirect(303, `/staff/people/${id}/fairness/${eventId}?saved=closed`);
	}
};
