import type { RequestEvent } from '@sveltejs/kit';
import type { Actor } from '#lib/domain/access/actor.ts';
import { commands, type CommandType } from '#lib/domain/commands/commands.ts';
import { textOf, type FormFields } from '#lib/domain/text/form-reader.ts';
import { Identifier, newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { answerCommand, answerFault } from '#lib/server/commands/answer-command.ts';
import type { Executed } from '#lib/server/commands/handling/executed.ts';
import { firstTapOf } from '#lib/server/commands/handling/first-tap.ts';

/** The id that a form carries, made when it was shown; a new one where it carries none. */
export function commandIdOf(form: FormFields, now: number): string {
	const sent = Identifier.safeParse(textOf(form, 'commandId'));
	return sent.success ? sent.data : newIdentifier(now);
}

/**
 * A command from a posted form, whoever posted it. Posted twice, it is one command. A database that is not there is an
 * answer like any other, so that the page comes back with everything typed; the same id then settles what became of it.
 */
export async function giveCommand(
	{ locals, setHeaders }: Pick<RequestEvent, 'locals' | 'setHeaders'>,
	actor: Actor,
	command: GivenCommand
): Promise<Executed> {
	const executed = await answer(locals, actor, command);
	const { retryAfterS } = executed;
	if (retryAfterS !== undefined) setHeaders({ 'retry-after': String(retryAfterS) });
	return executed;
}

interface GivenCommand {
	type: CommandType;
	id: string;
	personId?: string | undefined;
	payload: unknown;
}

async function answer(
	locals: App.Locals,
	actor: Actor,
	{ type, id, personId, payload }: GivenCommand
): Promise<Executed> {
	const { database, now } = locals;
	const { version } = commands[type];
	const envelope = { id, type, version, occurredAt: now, timeZone: TIME_ZONE, personId, payload };
	try {
		// A form has no clock of its own. Sent again, it must say the same moment, or it would be another command.
		envelope.occurredAt = (await firstTapOf(database.kysely, id, actor.accountId)) ?? now;
	} catch (error) {
		return answerFault(locals, actor, envelope, error);
	}
	return answerCommand(locals, actor, envelope);
}
