import { redirect, type RequestEvent } from '@sveltejs/kit';
import { textOf } from '#lib/domain/obstacles/answer-form.ts';
import { typedIn, type RefusedStaffForm } from '#lib/domain/commands/staff-form.ts';
import { requirePractitioner } from '#lib/server/auth/guards.ts';
import { commandIdOf, givePractitionerCommand, type CommandOf } from './staff-command.ts';
import { formGiver } from './staff-form.ts';

/** Gives a practitioner's command from a form of a plan. */
export const givePlanCommand = formGiver<CommandOf<'practitioner'>>(givePractitionerCommand);

/** What is typed so far, given back unsaved: without a script, the way to see it as the person will. */
export async function previewPlanForm(event: RequestEvent): Promise<RefusedStaffForm> {
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
