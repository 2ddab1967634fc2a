import { textOf, typedIn } from '#lib/domain/text/form-reader.ts';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePractitionerForm } from '#lib/server/forms/staff-form.ts';

/** Gives a practitioner's command from a form of a plan. */
export const givePlanCommand = givePractitionerForm;

/** What is typed so far, given back unsaved: without a script, the way to see it as the person will. */
export async function previewPlanForm(event: RequestEvent): Promise<RefusedForm> {
	requirePractitioner(event);
	const form = await event.request.formData();
	return {
		action: textOf(form, 'preview'),
		commandId: commandIdOf(form, event.locals.now),
		typed: typedIn(form),
		problems: [],
		stale: null
	};
}

export function toPlan({ params }: RequestEvent<{ id: string }>, rest = ''): never {
	redirect(303, `/staff/people/${params.id}/plan${rest}`);
}
