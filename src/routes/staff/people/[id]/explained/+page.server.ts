import { redirect } from '@sveltejs/kit';
import { explanationDue, isFromBefore, ordersExplained } from '#lib/domain/compliance/explained.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import { hasEnded } from '#lib/domain/people/running-orders.ts';
import { orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openPersonPage } from '#lib/server/forms/people/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import {
	explanationsFrom,
	markOfTerms,
	termsToExplain
} from '#lib/server/queries/compliance/explanations.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const { person, ...rest } = await openPersonPage(event);
	const { database, now } = event.locals;
	const { snapshot } = person;
	const today = localDate(now);
	const from = await explanationsFrom(database.kysely);
	return {
		person: personHead(person),
		...rest,
		commandId: newIdentifier(now),
		seen: markOfTerms(await termsToExplain(database.kysely, person.id, today)),
		orders: ordersExplained(snapshot, today).map((each) => ({
			...each,
			due: explanationDue(each, snapshot.requirements, from),
			fromBefore: isFromBefore(each.order, from)
		})),
		toExplain: snapshot.orders.filter((order) => !hasEnded(order, today)),
		allOrders: snapshot.orders,
		explanations: snapshot.explanations,
		requests: snapshot.explanationRequests,
		asked: snapshot.explanationRequests.filter(({ answeredId }) => answeredId === null)
	};
});

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'explanation.record', form, {
			action: 'record',
			mainField: 'explainedOn',
			payload: {
				personId: event.params.id,
				orderIds: textsOf(form, 'orderIds'),
				requestIds: textsOf(form, 'requestId'),
				explainedOn: orNull(form, 'explainedOn'),
				ways: [...textsOf(form, 'channel'), ...textsOf(form, 'helps')],
				language: orNull(form, 'spoken'),
				otherLanguage: textOf(form, 'otherLanguage'),
				ownWords: textOf(form, 'ownWords'),
				seen: textOf(form, 'seen')
			},
			fields: { language: 'spoken', ways: 'channel' }
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=explained`);
	}
};
