import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { payloadFromForm, type FormCommand } from '#lib/domain/commands/on-phone.ts';
import { typedIn } from '#lib/domain/text/form-reader.ts';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { requireServiceUser } from '#lib/server/access/guards.ts';
import { commandIdOf, giveCommand } from './command-from-form.ts';
import { refusedAs } from './refused.ts';

/**
 * A person's command from a posted form, for a phone without script. The form carries the command's id, so that posting
 * it twice is one command.
 * @param type where one form can mean two commands: which, by its fields
 * @param next where to go once it is saved: a path of our own
 * @param wrong what in the form contradicts itself, before it is a command
 * @returns what was refused and everything typed; else redirects
 */
export async function giveFromForm(
	event: RequestEvent,
	type: FormCommand | ((form: FormData) => FormCommand),
	next: (commandId: string, form: FormData) => string,
	wrong: (form: FormData) => ErrorCode | null = () => null
): Promise<ActionFailure<RefusedForm>> {
	const form = await event.request.formData();
	const commandId = commandIdOf(form, event.locals.now);
	const meant = typeof type === 'string' ? type : type(form);
	const given = { type: meant, id: commandId, payload: payloadFromForm(meant, form) };
	const actor = requireServiceUser(event);
	const code = wrong(form) ?? (await giveCommand(event, actor, given)).code;
	if (code !== null) {
		const problems = [{ field: '', code }];
		return refusedAs(code, { action: meant, commandId, typed: typedIn(form), problems, stale: null });
	}
	redirect(303, next(commandId, form));
}
