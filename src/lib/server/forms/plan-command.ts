import { redirect, type RequestEvent } from '@sveltejs/kit';
import { givePractitionerCommand, type CommandOf } from './staff-command.ts';
import { formGiver } from './staff-form.ts';

/** Gives a practitioner's command from a form of a plan. */
export const givePlanCommand = formGiver<CommandOf<'practitioner'>>(givePractitionerCommand);

export function toPlan({ params }: RequestEvent<{ id: string }>, rest = ''): never {
	redirect(303, `/staff/people/${params.id}/plan${rest}`);
}
