import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { payloadFromForm, type FormCommand } from '#lib/domain/commands/from-form.ts';
import { errorCodes, type ErrorCode } from '#lib/domain/errors/codes.ts';
import { Identifier, newIdentifier } from '#lib/domain/time/identifier.ts';
import { requireServiceUser } from '#lib/server/auth/guards.ts';
import { giveCommand } from './command-from-form.ts';

export interface RefusedForm {
	commandId: string;
	code: ErrorCode;
	values: Record<string, string[]>;
}

/**
 * A person's command from a posted form, for a phone without script. The form carries the command's id, so that posting
 * it twice is one command.
 * @param type where one form can mean two commands: which, by its fields
 * @param next where to go once it is saved: a path of our own
 * @returns what was refused and everything typed; else redirects
 */
export async function giveFromForm(
	event: RequestEvent,
	type: FormCommand | ((form: FormData) => FormCommand),
	next: (commandId: string, form: FormData) => string
): Promise<ActionFailure<RefusedForm>> {
	const form = await event.request.formData();
	const sent = Identifier.safeParse(form.get('commandId'));
	const commandId = sent.success ? sent.data : newIdentifier(event.locals.now);
	const meant = typeof type === 'string' ? type : type(form);
	const given = { type: meant, id: commandId, payload: payloadFromForm[meant](form) };
	const { code } = await giveCommand(event, requireServiceUser(event), given);
	if (code !== null) return fail(errorCodes[code], { commandId, code, values: valuesOf(form) });
	redirect(303, next(commandId, form));
}

function valuesOf(form: FormData): Record<string, string[]> {
	const values: Record<string, string[]> = {};
	for (const [name, value] of form) if (typeof value === 'string') (values[name] ??= []).push(value);
	return values;
}
