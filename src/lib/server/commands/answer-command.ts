import type { Logger } from 'pino';
import type { Actor } from '#lib/domain/access/actor.ts';
import { commandIdIn, Envelope, type CommandStatus } from '#lib/domain/commands/envelope.ts';
import { databaseFault, RETRY_AFTER_S } from '#lib/server/db/faults.ts';
import type { Database } from '#lib/server/db/database.ts';
import { described } from '#lib/server/http/described.ts';
import { execute } from './execute.ts';
import type { Executed } from './handling/executed.ts';
import { quarantine } from './quarantine.ts';

export interface Giving {
	database: Database;
	log: Logger;
	now: number;
}

/**
 * Carries out one command and answers for it, whatever happens: so one item of a batch decides one item. `busy`: the
 * database could not take it just now. `failed`: a fault of our own; it is kept, and the same id can be sent again
 * once that is mended. In both cases the id settles what became of it.
 */
export async function answerCommand(giving: Giving, actor: Actor, input: unknown): Promise<Executed> {
	try {
		const executed = await execute(giving.database, actor, input, giving.now);
		noteLimits(giving, actor, executed);
		return executed;
	} catch (error) {
		return answerFault(giving, actor, input, error);
	}
}

/** What to answer for a command that ended in an error. */
export async function answerFault(
	{ database, log, now }: Giving,
	actor: Actor,
	input: unknown,
	error: unknown
): Promise<Executed> {
	const id = commandIdIn(input);
	const fault = databaseFault(error);
	const about = { commandId: id, command: Envelope.safeParse(input).data?.type };
	log.error({ ...about, fault, error: described(error) }, 'a command was not carried out');
	if (fault !== null) return { ...unanswered(id, 'busy'), retryAfterS: RETRY_AFTER_S[fault] };
	await quarantine(database.kysely, actor, input, 'unexpected', now).catch((second: unknown) =>
		log.error({ ...about, error: described(second) }, 'a command was not kept')
	);
	return unanswered(id, 'failed');
}

/** Somebody should look at an account that meets its limits; what it sent is not lost, and is not here. */
function noteLimits({ log }: Giving, { accountId }: Actor, { retryAfterS, code, unkept }: Executed): void {
	if (retryAfterS !== undefined) log.warn({ accountId, code, retryAfterS }, 'an account met its limit');
	if (unkept) log.warn({ accountId }, 'an account was refused more than is kept');
}

/** What to answer where nothing was written. */
export function unanswered(id: string, status: Extract<CommandStatus, 'busy' | 'failed'>): Executed {
	return {
		id,
		status,
		code: status === 'busy' ? 'busy' : 'unexpected',
		receipt: null,
		receivedAt: null,
		reveal: null,
		personId: null,
		detail: null
	};
}
