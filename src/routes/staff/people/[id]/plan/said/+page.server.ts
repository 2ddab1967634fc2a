import { listing } from '#lib/server/http/listing.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand, toPlan } from '#lib/server/forms/plan/plan-command.ts';
import { openPlan } from '#lib/server/forms/plan/plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing((event) => openPlan(event));

export const actions: Actions = {
	proposal: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const proposalId = textOf(form, 'proposalId');
		const refused = await givePlanCommand(event, 'proposal.answer', form, {
			action: 'proposal',
			mainField: `words-${proposalId}`,
			fields: { words: `words-${proposalId}`, outcome: `outcome-${proposalId}` },
			payload: {
				proposalId,
				outcome: orNull(form, `outcome-${proposalId}`),
				words: textOf(form, `words-${proposalId}`).trim(),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? toPlan(event, '/said?saved=answered');
	},
	disagreement: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const disagreementId = textOf(form, 'disagreementId');
		const refused = await givePlanCommand(event, 'disagreement.answer', form, {
			action: 'disagreement',
			mainField: `words-${disagreementId}`,
			fields: { words: `words-${disagreementId}` },
			payload: { disagreementId, words: textOf(form, `words-${disagreementId}`).trim() }
		});
		return refused ?? toPlan(event, '/said?saved=answered');
	}
};
