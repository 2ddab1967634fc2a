import { languageFrom } from '#lib/domain/text/language.ts';
import { listing } from '#lib/server/http/listing.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { linesOf, orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { Identifier, newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import { goalTemplates, templatesFor } from '#lib/policy/plan/plan-templates.ts';
import { pickedStrengths } from '#lib/domain/plan/picked-strengths.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand, previewPlanForm, toPlan } from '#lib/server/forms/plan/plan-command.ts';
import { openPlanToBuild } from '#lib/server/forms/plan/plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const plan = await openPlanToBuild(event);
	const { searchParams } = event.url;
	const proposal = plan.builder.snapshot.proposals.find(({ id }) => id === searchParams.get('proposal'));
	const area = AreaOfNeed.safeParse(searchParams.get('area') ?? proposal?.area).data ?? null;
	const { language } = plan.person;
	const templates = (area === null ? [] : templatesFor(area)).map(({ id, title, steps }) => ({
		id,
		title: title[language],
		steps: steps.map(({ text, actor, stage }) => ({ description: text[language], actor, stage }))
	}));
	return {
		...plan,
		area,
		templates,
		template: templates.find(({ id }) => id === searchParams.get('template')) ?? null,
		proposal: proposal ? { id: proposal.id, words: proposal.words } : null,
		stepIds: templates.flatMap(({ steps }) => steps).map(() => newIdentifier(event.locals.now))
	};
});

export const actions: Actions = {
	preview: previewPlanForm,
	create: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const goalId = commandIdOf(form, event.locals.now);
		const refused = await givePlanCommand(event, 'goal.create', form, {
			action: 'create',
			mainField: 'title',
			commandId: goalId,
			payload: {
				personId: event.params.id,
				title: textOf(form, 'title').trim(),
				area: orNull(form, 'area'),
				relatedAreas: [],
				targetDate: orNull(form, 'targetDate'),
				suggestedBy: orNull(form, 'suggestedBy'),
				strengths: pickedStrengths(textsOf(form, 'ownStrengths'), linesOf(form, 'strengths')),
				needId: orNull(form, 'needId'),
				status: orNull(form, 'status'),
				proposalId: orNull(form, 'proposalId')
			}
		});
		if (refused) return refused;
		const steps = goalTemplates.find(({ id }) => id === textOf(form, 'template'))?.steps ?? [];
		const language = languageFrom(textOf(form, 'templateLanguage'));
		const ids = textsOf(form, 'stepIds').filter((id) => Identifier.safeParse(id).success);
		for (const [index, { text, actor, stage }] of steps.entries()) {
			if (!textsOf(form, 'templateSteps').includes(String(index))) continue;
			const again = await givePlanCommand(event, 'step.create', form, {
				action: 'create',
				mainField: 'templateSteps',
				commandId: ids[index] ?? newIdentifier(event.locals.now),
				payload: {
					goalId,
					description: text[language],
					actor,
					actorName: null,
					stage,
					requirementId: null,
					targetDate: null,
					suggestedBy: 'practitioner',
					strengths: [],
					prerequisites: [],
					proposalId: null
				}
			});
			if (again) return again;
		}
		toPlan(event, `/goals/${goalId}?saved=goal`);
	}
};
