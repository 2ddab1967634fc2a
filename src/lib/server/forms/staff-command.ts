import type { RequestEvent } from '@sveltejs/kit';
import type { Actor, ActorOf, StaffRole } from '#lib/domain/access/actor.ts';
import type { commands, CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import {
	requireAdministrator,
	requireCaseReader,
	requireManager,
	requirePractitioner
} from '#lib/server/access/guards.ts';
import type { Executed } from '#lib/server/commands/handling/executed.ts';
import type { RefusalDetail } from '#lib/server/commands/handling/handler.ts';
import { giveCommand } from './command-from-form.ts';

/** The commands that this role may give, by their declarations. */
export type CommandOf<RoleName extends StaffRole> = {
	[Type in CommandType]: RoleName extends (typeof commands)[Type]['by'][number] ? Type : never;
}[CommandType];

export type Given =
	| { ok: true; executed: Executed }
	/** `commandId` is what the form must carry from now on. */
	| { ok: false; code: ErrorCode; commandId: string; detail: RefusalDetail | null };

/** How the members of staff that `guard` lets in give a command from a posted form. */
function commandGiver<RoleName extends StaffRole>(guard: (event: RequestEvent) => ActorOf<RoleName>) {
	return async <Type extends CommandOf<RoleName>>(
		event: RequestEvent,
		type: Type,
		commandId: string,
		payload: PayloadOf<Type>
	): Promise<Given> => {
		const actor: Actor = guard(event);
		const executed = await giveCommand(event, actor, {
			type,
			id: commandId,
			personId: personInAddress(event),
			payload
		});
		return executed.code === null
			? { ok: true, executed }
			: refused(executed.code, commandId, event.locals.now, executed.detail);
	};
}

/** Of whom the page is, by its address: what its forms name is theirs, whatever else has the same id. */
export function personInAddress({ route, params }: RequestEvent): string | undefined {
	return route.id?.startsWith('/staff/people/[id]') ? params.id : params.person;
}

export const givePractitionerCommand = commandGiver(requirePractitioner);
export const giveManagerCommand = commandGiver(requireManager);
export const giveCaseworkCommand = commandGiver(requireCaseReader);
export const giveAdministratorCommand = commandGiver(requireAdministrator);

/** An answer with an id that another one has taken can still be sent, as an answer of its own. */
function refused(code: ErrorCode, commandId: string, now: number, detail: RefusalDetail | null): Given {
	const isTaken = code === 'same_id_other_content';
	return { ok: false, code, commandId: isTaken ? newIdentifier(now) : commandId, detail };
}
