import { listing } from '#lib/server/http/listing.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { redirect } from '@sveltejs/kit';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import { openPersonPage } from '#lib/server/forms/people/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const { person, ...rest } = await openPersonPage(event);
	return { person: personHead(person), orders: person.snapshot.orders, ...rest };
});

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'event.open', form, {
			action: 'open',
			mainField: 'facts',
			payload: {
				personId: event.params.id,
				// An appointment asks by its outcome.
				appointmentId: null,
				kind: 'other',
				occurredOn: orNull(form, 'occurredOn'),
				facts: textOf(form, 'facts').trim(),
				orderId: orNull(form, 'orderId')
			}
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=opened`);
	}
};
