import { listing } from '#lib/server/http/listing.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand, toPlan } from '#lib/server/forms/plan/plan-command.ts';
import { openPlan } from '#lib/server/forms/plan/plan-page.ts';
import { standingIn } from '#lib/server/forms/plan/referral-form.ts';
import { readAgencies, readReferrals, readSuggestions } from '#lib/server/queries/plan/referrals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const plan = await openPlan(event);
	const { language, lists, now } = event.locals;
	const today = localDate(now);
	const agencies = await readAgencies(lists, { language });
	return {
		...plan,
		today,
		stepId: event.url.searchParams.get('step') ?? '',
		suggestions: await readSuggestions(lists, actor.practitionerId),
		agencies: agencies.map(({ id, name, nameCy }) => ({ id, name, nameCy })),
		referrals: await readReferrals(lists, { reaching: actor, personId: event.params.id }, today)
	};
});

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const { now } = event.locals;
		const commandId = commandIdOf(form, now);
		const refused = await givePlanCommand(event, 'referral.make', form, {
			action: 'make',
			mainField: 'agencyName',
			fields: { stepId: 'step', agencyId: 'agency' },
			commandId,
			payload: {
				personId: event.params.id,
				stepId: orNull(form, 'step'),
				intervention: textOf(form, 'intervention').trim(),
				agencyId: orNull(form, 'agency'),
				agencyName: orNull(form, 'agencyName'),
				...standingIn(form, now)
			}
		});
		// A referral has the id of the command that made it.
		return refused ?? toPlan(event, `/referrals/${commandId}?saved=made`);
	}
};
