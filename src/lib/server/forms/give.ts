import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { commands } from '#lib/domain/commands/commands.ts';
import { payloadFromForm, type FormCommand } from '#lib/domain/commands/from-form.ts';
import { errorCodes, type ErrorCode } from '#lib/domain/errors/codes.ts';
import { Identifier, newIdentifier } from '#lib/domain/time/identifier.ts';
import { TIME_ZONE } from '#lib/domain/time/local-date.ts';
import { requireServiceUser } from '#lib/server/auth/guards.ts';
import { execute, type Executed } from '#lib/server/commands/execute.ts';
import { firstTapOf } from '#lib/server/queries/first-tap.ts';

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
	const { code } = await executeForm(event, typeof type === 'string' ? type : type(form), commandId, form);
	if (code !== null) return fail(errorCodes[code], { commandId, code, values: valuesOf(form) });
	redirect(303, next(commandId, form));
}

async function executeForm(
	event: RequestEvent,
	type: FormCommand,
	id: string,
	form: FormData
): Promise<Executed> {
	const actor = requireServiceUser(event);
	const { database, now } = event.locals;
	// A form has no clock of its own. Sent again, it must say the same moment, or it would be another command.
	const occurredAt = (await firstTapOf(database.kysely, id, actor.accountId)) ?? now;
	const { version } = commands[type];
	const payload = payloadFromForm[type](form);
	return execute(database, actor, { id, type, version, occurredAt, timeZone: TIME_ZONE, payload }, now);
}

function valuesOf(form: FormData): Record<string, string[]> {
	const values: Record<string, string[]> = {};
	for (const [name, value] of form) if (typeof value === 'string') (values[name] ??= []).push(value);
	return values;
}
