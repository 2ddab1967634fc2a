import { listing } from '#lib/server/http/listing.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { redirect } from '@sveltejs/kit';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { openPlan } from '#lib/server/forms/plan/plan-page.ts';
import { reportAddress } from '#lib/staff/addresses.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing((event) => openPlan(event));

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const commandId = commandIdOf(form, event.locals.now);
		const refused = await givePlanCommand(event, 'relapse.record', form, {
			action: 'record',
			mainField: 'facts',
			commandId,
			payload: {
				personId: event.params.id,
				toldBy: orNull(form, 'toldBy'),
				toldOn: orNull(form, 'toldOn'),
				substance: orNull(form, 'substance') ?? 'not_said',
				safeNow: orNull(form, 'safeNow') ?? 'not_said',
				facts: textOf(form, 'facts').trim(),
				opinion: textOf(form, 'opinion').trim()
			}
		});
		// A relapse has the id of the command that recorded it. Support is what comes next.
		return (
			refused ?? redirect(303, reportAddress({ personId: event.params.id, kind: 'relapse', id: commandId }))
		);
	}
};
