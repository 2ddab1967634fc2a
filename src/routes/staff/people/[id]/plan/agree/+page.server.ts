import { listing } from '#lib/server/http/listing.ts';
import { numberOf, orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand, toPlan } from '#lib/server/forms/plan/plan-command.ts';
import { openPlan } from '#lib/server/forms/plan/plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing((event) => openPlan(event));

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'plan.agree', form, {
			action: 'agree',
			mainField: 'words',
			payload: {
				personId: event.params.id,
				version: numberOf(form, 'version'),
				agreement: orNull(form, 'agreement'),
				words: textOf(form, 'words').trim(),
				nextReviewOn: orNull(form, 'nextReviewOn'),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? toPlan(event, '/agree?saved=agreed');
	}
};
