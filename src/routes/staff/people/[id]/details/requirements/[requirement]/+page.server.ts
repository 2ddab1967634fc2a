import { numberOf, orNull } from '#lib/domain/text/form-reader.ts';
import { requireCaseReader } from '#lib/server/access/guards.ts';
import { openCasePage, requirementIn, toDetails } from '#lib/server/forms/people/case-page.ts';
import { giveCaseworkForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const page = await openCasePage(event);
	const requirement = page.held.requirements.find(({ id }) => id === event.params.requirement);
	return requirement ? { ...page, requirement } : refuse(event, 'not_found');
});

export const actions: Actions = {
	correct: async (event) => {
		requireCaseReader(event);
		const form = await event.request.formData();
		const refused = await giveCaseworkForm(event, 'requirement.correct', form, {
			action: 'correct',
			mainField: 'requirementKind',
			payload: {
				requirementId: event.params.requirement,
				version: numberOf(form, 'version'),
				...requirementIn(form),
				ended: orNull(form, 'ended') === 'yes',
				endedOn: orNull(form, 'endedOn')
			}
		});
		return refused ?? toDetails(event.params.id, 'details');
	},
	remove: async (event) => {
		requireCaseReader(event);
		const form = await event.request.formData();
		const refused = await giveCaseworkForm(event, 'requirement.remove', form, {
			action: 'remove',
			mainField: 'remove',
			payload: { requirementId: event.params.requirement, version: numberOf(form, 'version') }
		});
		return refused ?? toDetails(event.params.id, 'removed');
	}
};
