import { numberOf } from '#lib/domain/text/form-reader.ts';
import { requireCaseReader } from '#lib/server/access/guards.ts';
import { openCasePage, personIn, toDetails } from '#lib/server/forms/people/case-page.ts';
import { giveCaseworkForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing((event) => openCasePage(event));

export const actions: Actions = {
	correct: async (event) => {
		requireCaseReader(event);
		const form = await event.request.formData();
		const refused = await giveCaseworkForm(event, 'person.correct', form, {
			action: 'correct',
			mainField: 'crn',
			payload: { personId: event.params.id, version: numberOf(form, 'version'), ...personIn(form) }
		});
		return refused ?? toDetails(event.params.id, 'details');
	}
};
