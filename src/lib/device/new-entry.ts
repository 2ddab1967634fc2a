import type { Command } from '#lib/domain/commands/commands.ts';
import {
	personCommands,
	type PersonCommandType,
	type PersonPayloadOf
} from '#lib/domain/commands/person-commands.ts';
import { isErrorCode, type ErrorCode } from '#lib/domain/errors/codes.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { NOTHING_KNOWN } from './clock.ts';
import type { KnownClock } from './known-clock.ts';
import type { Entry } from './entry.ts';

/** The payload is not one the server would take. `code` is the first of the refinements' own codes, for the error summary. */
export class PayloadFault extends Error {
	readonly code: ErrorCode;

	constructor(codes: readonly string[]) {
		super('invalid_payload');
		this.name = 'PayloadFault';
		this.code = codes.find(isErrorCode) ?? 'invalid_payload';
	}
}

/**
 * A command as a new row of the outbox, checked by the rules the server will apply, so that a report is refused while
 * the person still has the form before them.
 * @param at this device's clock, in milliseconds
 * @param id of the command, where the form has one already: a second tap is then the same command
 * @param clock what this phone knows about its clock
 * @throws PayloadFault
 */
export function newEntry<Type extends PersonCommandType>(
	type: Type,
	payload: PersonPayloadOf<Type>,
	at: number,
	id: string = newIdentifier(at),
	clock: KnownClock = NOTHING_KNOWN
): Entry {
	const checked = personCommands[type].payload.safeParse(payload);
	if (!checked.success) throw new PayloadFault(checked.error.issues.map(({ message }) => message));
	const command = {
		id,
		type,
		version: personCommands[type].version,
		occurredAt: at,
		...clock,
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		payload: checked.data
	} satisfies Omit<Command, 'payload'> & { payload: unknown };
	const body = { command: JSON.stringify(command) };
	return { id: command.id, state: 'queued', attempts: 0, nextAt: 0, body, answer: null };
}
