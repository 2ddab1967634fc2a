import { redirect } from '@sveltejs/kit';
import { orNull, textOf, textsOf } from '#lib/domain/commands/form-reader.ts';
import { requirePractitioner } from '#lib/server/auth/guards.ts';
import { openPersonForm } from '#lib/server/forms/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readDangerSigns } from '#lib/server/queries/people/danger-signs.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const page = await openPersonForm(event);
	const signs = await readDangerSigns(event.locals.lists, page.person.id);
	return {
		...page,
		open: signs.filter(({ handled }) => handled === null),
		before: signs.filter(({ handled }) => handled !== null)
	};
});

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'danger.settle', form, {
			action: 'settle',
			mainField: 'outcome',
			payload: {
				personId: event.params.id,
				signIds: textsOf(form, 'signId'),
				outcome: orNull(form, 'outcome'),
				words: textOf(form, 'words')
			}
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=danger`);
	}
};
