import { listing } from '#lib/server/http/listing.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand, toPlan } from '#lib/server/forms/plan/plan-command.ts';
import { openPlan } from '#lib/server/forms/plan/plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing((event) => openPlan(event));

/** `stage-3` or `signal-steady_base`, as the one list of choices sends it. */
function opened(choice: string) {
	return choice.startsWith('stage-')
		? { kind: 'stage', stage: Number(choice.slice('stage-'.length)) }
		: { kind: 'signal', signal: choice.slice('signal-'.length) };
}

export const actions: Actions = {
	confirm: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'signal.confirm', form, {
			action: 'confirm',
			mainField: 'opens',
			payload: {
				personId: event.params.id,
				opens: opened(textOf(form, 'opens')),
				words: textOf(form, 'words').trim()
			}
		});
		return refused ?? toPlan(event, '/stages?saved=stage');
	},
	withdraw: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const signal = orNull(form, 'signalId');
		const key = signal ?? textOf(form, 'stage');
		const refused = await givePlanCommand(event, 'signal.withdraw', form, {
			action: 'withdraw',
			mainField: `reason-${key}`,
			fields: { reason: `reason-${key}` },
			payload: {
				personId: event.params.id,
				closes: signal === null ? { kind: 'stage', stage: Number(key) } : { kind: 'signal', id: signal },
				reason: textOf(form, `reason-${key}`).trim()
			}
		});
		return refused ?? toPlan(event, '/stages?saved=stage');
	},
	raise: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'safety_flag.raise', form, {
			action: 'raise',
			mainField: 'safetyReason',
			fields: { reason: 'safetyReason' },
			payload: { personId: event.params.id, reason: textOf(form, 'safetyReason').trim() }
		});
		return refused ?? toPlan(event, '/stages?saved=stage');
	},
	clear: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'safety_flag.clear', form, {
			action: 'clear',
			mainField: 'safetyReason',
			fields: { reason: 'safetyReason' },
			payload: {
				personId: event.params.id,
				reason: textOf(form, 'safetyReason').trim(),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? toPlan(event, '/stages?saved=stage');
	},
	life: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'life_change.record', form, {
			action: 'life',
			mainField: 'on',
			fields: { words: 'lifeWords' },
			payload: {
				personId: event.params.id,
				change: orNull(form, 'change'),
				on: orNull(form, 'on'),
				words: textOf(form, 'lifeWords').trim()
			}
		});
		return refused ?? toPlan(event, '/stages?saved=stage');
	}
};
