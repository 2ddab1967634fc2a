import { listing } from '#lib/server/http/listing.ts';
import { textOf } from '#lib/domain/text/form-reader.ts';
import { redirect } from '@sveltejs/kit';
import { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { readAlternatives } from '#lib/server/queries/plan/referrals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { lists, now } = event.locals;
	const { searchParams } = event.url;
	const area = AreaOfNeed.safeParse(searchParams.get('area')).data;
	return {
		area: area ?? '',
		alternatives: await readAlternatives(lists, actor.practitionerId, area),
		commandId: newIdentifier(now),
		saved: searchParams.get('saved')
	};
});

const here = '/staff/referrals/alternatives';

export const actions: Actions = {
	add: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'alternative.add', form, {
			action: 'add',
			mainField: 'words',
			fields: { area: 'forArea' },
			payload: {
				area: textOf(form, 'forArea'),
				insteadOf: textOf(form, 'insteadOf').trim(),
				words: textOf(form, 'words').trim()
			}
		});
		return refused ?? redirect(303, `${here}?saved=added`);
	},
	withdraw: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'alternative.withdraw', form, {
			action: 'withdraw',
			mainField: 'alternatives',
			payload: { alternativeId: textOf(form, 'alternativeId') }
		});
		return refused ?? redirect(303, `${here}?saved=withdrawn`);
	}
};
