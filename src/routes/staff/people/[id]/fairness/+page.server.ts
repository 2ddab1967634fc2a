import { listing } from '#lib/server/http/listing.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { redirect } from '@sveltejs/kit';
import { standing } from '#lib/domain/compliance/standing.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { Snapshot } from '#lib/domain/records/snapshot.ts';
import { orderForEvent } from '#lib/domain/people/running-orders.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { eventAbout, readCompliance } from '#lib/server/queries/compliance/events.ts';
import { allCustody, isInCustodyOn } from '#lib/server/queries/people/stopped.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { lists, now } = event.locals;
	const person = await openPerson(event.locals, actor, event.params.id, now);
	const fairness = await readCompliance(lists, actor, event.params.id, now);
	if (!person || !fairness) return refuse(event, 'not_found');
	const custody = await allCustody(lists, person.id);
	return {
		person: personHead(person),
		...fairness,
		unasked: fairness.unasked.map((missed) => ({
			...missed,
			commandId: newIdentifier(now),
			refused: isInCustodyOn(custody, localDate(missed.startsAt))
				? ('in_custody_then' as const)
				: whyNotAsked(person.snapshot, missed, localDate(now))
		})),
		orders: person.snapshot.orders,
		warnings: person.snapshot.warnings,
		attendance: standing(person.snapshot, localDate(now)).attendance
	};
});

/** Why nobody can be asked about a miss as it stands; `order_not_known` is for the officer to say. */
function whyNotAsked(
	{ orders, requirements, appointments }: Snapshot,
	{ appointmentId, startsAt }: { appointmentId: string; startsAt: number },
	today: LocalDate
): ErrorCode | null {
	const appointment = appointments.find(({ id }) => id === appointmentId);
	const links = {
		chosen: null,
		linked: appointment?.orderId ?? null,
		served: requirements.find(({ id }) => id === appointment?.requirementId)?.orderId ?? null
	};
	return orderForEvent(orders, links, localDate(startsAt), today).refused;
}

export const actions: Actions = {
	ask: async (event) => {
		const actor = requirePractitioner(event);
		const { database, lists, now } = event.locals;
		const { id } = event.params;
		const form = await event.request.formData();
		const appointmentId = textOf(form, 'appointmentId');
		const fairness = await readCompliance(lists, actor, id, now);
		const missed = fairness?.unasked.find((each) => each.appointmentId === appointmentId);
		// A field's name is its id too, and there can be several misses on one page.
		const field = `facts-${appointmentId}`;
		const refused = await givePlanCommand(event, 'event.open', form, {
			action: 'ask',
			mainField: field,
			fields: { facts: field, orderId: `order-${appointmentId}` },
			payload: {
				personId: id,
				appointmentId: orNull(form, 'appointmentId'),
				kind: missed?.outcomeCode ?? 'other',
				occurredOn: localDate(missed?.startsAt ?? now),
				facts: textOf(form, field),
				orderId: orNull(form, `order-${appointmentId}`)
			}
		});
		if (refused) return refused;
		const opened = await eventAbout(database.kysely, actor, id, appointmentId);
		redirect(303, `/staff/people/${id}/fairness/${opened ?? ''}?saved=asked`);
	}
};
