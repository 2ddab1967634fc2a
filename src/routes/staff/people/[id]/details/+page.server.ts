import { redirect } from '@sveltejs/kit';
import { numberOf, orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openCasePage } from '#lib/server/forms/people/case-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readCaseDifferences } from '#lib/server/queries/imports/case-differences.ts';
import { readCaseChanges } from '#lib/server/queries/people/case-by-hand.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const page = await openCasePage(event);
	const { lists } = event.locals;
	return {
		...page,
		differences: await readCaseDifferences(lists, page.person.id),
		changes: await readCaseChanges(lists, page.person.id)
	};
});

export const actions: Actions = {
	/** As on the plan: whoever holds the case says what stands. */
	settle: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'import_difference.settle', form, {
			action: 'settle',
			mainField: 'differences',
			payload: {
				differenceId: textOf(form, 'differenceId'),
				version: numberOf(form, 'version'),
				choice: orNull(form, 'choice')
			}
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=details`);
	}
};
