import { listing } from '#lib/server/http/listing.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { redirect } from '@sveltejs/kit';
import { decisionInEffect } from '#lib/domain/compliance/event.ts';
import { resultsFor } from '#lib/domain/compliance/enforcement-results.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openEventPage } from '#lib/server/forms/compliance/event-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const { person, found, commandId, saved } = await openEventPage(event);
	const action = decisionInEffect(found.event.decisions)?.action ?? null;
	return {
		person: personHead(person),
		found,
		possible: action === null ? [] : resultsFor(action, found.state),
		today: localDate(event.locals.now),
		commandId,
		saved
	};
});

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'enforcement_result.record', form, {
			action: 'result',
			mainField: 'result',
			payload: {
				eventId: event.params.event,
				result: orNull(form, 'result'),
				on: orNull(form, 'on'),
				words: textOf(form, 'words').trim(),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=recorded`);
	}
};
