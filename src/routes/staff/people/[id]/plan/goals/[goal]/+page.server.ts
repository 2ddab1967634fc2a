import { listing } from '#lib/server/http/listing.ts';
import { linesOf, numberOf, orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { pickedStrengths } from '#lib/domain/plan/picked-strengths.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand, previewPlanForm, toPlan } from '#lib/server/forms/plan/plan-command.ts';
import { openPlanToBuild } from '#lib/server/forms/plan/plan-page.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const plan = await openPlanToBuild(event);
	const goal = plan.builder.snapshot.goals.find(({ id }) => id === event.params.goal);
	if (!goal) return refuse(event, 'not_found');
	return { ...plan, goal };
});

export const actions: Actions = {
	preview: previewPlanForm,
	edit: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'goal.edit', form, {
			action: 'edit',
			mainField: 'title',
			payload: {
				goalId: event.params.goal,
				version: numberOf(form, 'version'),
				title: textOf(form, 'title').trim(),
				area: orNull(form, 'area'),
				relatedAreas: textsOf(form, 'relatedAreas'),
				targetDate: orNull(form, 'targetDate'),
				suggestedBy: orNull(form, 'suggestedBy'),
				strengths: pickedStrengths(textsOf(form, 'ownStrengths'), linesOf(form, 'strengths')),
				needId: orNull(form, 'needId'),
				status: orNull(form, 'status')
			}
		});
		return refused ?? toPlan(event, `/goals/${event.params.goal}?saved=goal`);
	},
	remove: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'goal.remove', form, {
			action: 'remove',
			mainField: 'removeReason',
			fields: { reason: 'removeReason' },
			payload: {
				goalId: event.params.goal,
				version: numberOf(form, 'version'),
				reason: textOf(form, 'removeReason').trim()
			}
		});
		return refused ?? toPlan(event, `/goals/${event.params.goal}?saved=removed`);
	},
	restore: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'goal.restore', form, {
			action: 'restore',
			mainField: 'restoreReason',
			fields: { reason: 'restoreReason' },
			payload: {
				goalId: event.params.goal,
				version: numberOf(form, 'version'),
				status: 'current',
				reason: textOf(form, 'restoreReason').trim()
			}
		});
		return refused ?? toPlan(event, `/goals/${event.params.goal}?saved=restored`);
	}
};
