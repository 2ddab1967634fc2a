import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requireCaseReader } from '#lib/server/access/guards.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { personIn, toDetails } from '#lib/server/forms/people/case-page.ts';
import { refusedWith } from '#lib/server/forms/refused.ts';
import { giveCaseworkForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { personWithNumberInReach } from '#lib/server/queries/people/case-number.ts';
import { officersToHold } from '#lib/server/queries/people/officers-for-cases.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireCaseReader(event);
	const { lists, now } = event.locals;
	return {
		officers: actor.role === 'manager' ? await officersToHold(lists, actor) : null,
		commandId: newIdentifier(now),
		today: localDate(now)
	};
});

export const actions: Actions = {
	add: async (event) => {
		const actor = requireCaseReader(event);
		const form = await event.request.formData();
		const commandId = commandIdOf(form, event.locals.now);
		const refused = await giveCaseworkForm(event, 'person.add', form, {
			action: 'add',
			mainField: 'crn',
			commandId,
			payload: { ...personIn(form), practitionerId: orNull(form, 'practitionerId') }
		});
		// The person has the id of the command that added them.
		if (!refused) toDetails(commandId, 'added');
		const isTaken = refused.data.problems.some(({ code }) => code === 'case_number_taken');
		const existing = isTaken
			? await personWithNumberInReach(event.locals.lists, actor, textOf(form, 'crn'))
			: null;
		return refusedWith(refused, { existing });
	}
};
