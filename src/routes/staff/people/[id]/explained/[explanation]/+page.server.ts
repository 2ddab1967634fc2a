import { redirect } from '@sveltejs/kit';
import { personHead } from '#lib/domain/people/person-head.ts';
import { textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openPersonPage } from '#lib/server/forms/people/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const { person, ...rest } = await openPersonPage(event);
	const explanation = person.snapshot.explanations.find(({ id }) => id === event.params.explanation);
	if (!explanation) return refuse(event, 'not_found');
	return {
		person: personHead(person),
		...rest,
		explanation,
		requests: person.snapshot.explanationRequests,
		allOrders: person.snapshot.orders
	};
});

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'explanation.withdraw', form, {
			action: 'withdraw',
			mainField: 'reason',
			payload: { explanationId: event.params.explanation, reason: textOf(form, 'reason') }
		});
		return refused ?? redirect(303, `/staff/people/${event.params.id}/explained?saved=taken_back`);
	}
};
