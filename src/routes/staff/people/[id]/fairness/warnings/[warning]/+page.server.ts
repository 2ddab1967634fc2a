import { listing } from '#lib/server/http/listing.ts';
import { textOf } from '#lib/domain/text/form-reader.ts';
import { redirect } from '@sveltejs/kit';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openPersonPage } from '#lib/server/forms/people/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const { person, ...rest } = await openPersonPage(event);
	const warning = person.snapshot.warnings.find(({ id }) => id === event.params.warning);
	if (!warning) return refuse(event, 'not_found');
	const order = person.snapshot.orders.find(({ id }) => id === warning.orderId);
	return { person: personHead(person), warning, order, ...rest };
});

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'warning.withdraw', form, {
			action: 'withdraw',
			mainField: 'reason',
			payload: { warningId: event.params.warning, reason: textOf(form, 'reason').trim() }
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=withdrawn`);
	}
};
