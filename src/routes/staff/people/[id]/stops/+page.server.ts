import { listing } from '#lib/server/http/listing.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openPersonPage } from '#lib/server/forms/people/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { readCustody } from '#lib/server/queries/people/stopped.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const { person, ...rest } = await openPersonPage(event);
	const { lists, now } = event.locals;
	const periods = await readCustody(lists, person.id);
	return {
		person: personHead(person),
		...rest,
		deathCommandId: newIdentifier(now),
		periods: periods.map((period) => ({ ...period, commandId: newIdentifier(now) }))
	};
});

const toPage = (event: RequestEvent) => redirect(303, `${event.url.pathname}?saved=stops`);

export const actions: Actions = {
	death: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'death.record', form, {
			action: 'death',
			mainField: 'diedOn',
			payload: {
				personId: event.params.id,
				// The form that takes a death back has no such field; an empty one is a day to be filled in.
				diedOn: textsOf(form, 'diedOn')[0] ?? null,
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? toPage(event);
	},
	custody: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'custody.record', form, {
			action: 'custody',
			mainField: 'from',
			payload: {
				personId: event.params.id,
				from: orNull(form, 'from'),
				until: orNull(form, 'until')
			}
		});
		return refused ?? toPage(event);
	},
	change: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const custodyId = orNull(form, 'custodyId');
		const refused = await givePlanCommand(event, 'custody.change', form, {
			action: 'change',
			mainField: `from-${custodyId}`,
			fields: { from: `from-${custodyId}`, until: `until-${custodyId}` },
			payload: {
				custodyId,
				from: orNull(form, `from-${custodyId}`),
				until: orNull(form, `until-${custodyId}`),
				withdrawn: orNull(form, `withdrawn-${custodyId}`) === 'yes',
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? toPage(event);
	}
};
