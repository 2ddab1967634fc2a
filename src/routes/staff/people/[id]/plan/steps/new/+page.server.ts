import { listing } from '#lib/server/http/listing.ts';
import { linesOf, numberOf, orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { pickedStrengths } from '#lib/domain/plan/picked-strengths.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand, previewPlanForm, toPlan } from '#lib/server/forms/plan/plan-command.ts';
import { openPlanToBuild } from '#lib/server/forms/plan/plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const plan = await openPlanToBuild(event);
	const { searchParams } = event.url;
	const { goals, proposals } = plan.builder.snapshot;
	const proposal = proposals.find(({ id }) => id === searchParams.get('proposal'));
	const asked = searchParams.get('goal') ?? proposal?.goalId;
	const open = goals.filter(({ status }) => status !== 'removed');
	return {
		...plan,
		goalId: (open.find(({ id }) => id === asked) ?? open[0])?.id ?? '',
		proposal: proposal ? { id: proposal.id, words: proposal.words } : null
	};
});

export const actions: Actions = {
	preview: previewPlanForm,
	create: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const goalId = textOf(form, 'goalId');
		const refused = await givePlanCommand(event, 'step.create', form, {
			action: 'create',
			mainField: 'description',
			payload: {
				goalId,
				description: textOf(form, 'description').trim(),
				actor: orNull(form, 'actor'),
				actorName: orNull(form, 'actorName'),
				stage: numberOf(form, 'stage'),
				requirementId: orNull(form, 'requirementId'),
				targetDate: orNull(form, 'targetDate'),
				suggestedBy: orNull(form, 'suggestedBy'),
				strengths: pickedStrengths(textsOf(form, 'ownStrengths'), linesOf(form, 'strengths')),
				prerequisites: textsOf(form, 'prerequisites'),
				proposalId: orNull(form, 'proposalId')
			}
		});
		return refused ?? toPlan(event, `/goals/${goalId}?saved=step`);
	}
};
