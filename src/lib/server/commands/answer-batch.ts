import type { Actor } from '#lib/domain/access/actor.ts';
import { commandIdIn, type CommandResult } from '#lib/domain/commands/envelope.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { RETRY_AFTER_S } from '#lib/server/db/faults.ts';
import { answerCommand, unanswered, type Giving } from './answer-command.ts';
import type { Executed } from './handling/executed.ts';

/** How long one batch may go on starting commands: well under the half minute after which a phone stops listening. */
const PATIENCE_MS = 8_000;

export interface BatchAnswer {
	results: CommandResult[];
	/** Where some must come again: why, and after how long. */
	later: { code: Extract<ErrorCode, 'unavailable' | 'too_much_sent'>; retryAfterS: number } | null;
}

/**
 * Each item answered by itself, in order. Where the database makes everybody wait, the rest is `busy` untried rather
 * than the whole batch without an answer.
 */
export async function answerBatch(
	giving: Giving,
	actor: Actor,
	commands: readonly unknown[]
): Promise<BatchAnswer> {
	const until = performance.now() + PATIENCE_MS;
	const executed: Executed[] = [];
	for (const command of commands)
		executed.push(
			performance.now() < until
				? await answerCommand(giving, actor, command)
				: unanswered(commandIdIn(command), 'busy')
		);
	return { results: executed.map(resultOf), later: laterOf(executed) };
}

function resultOf({ id, status, code, receipt, receivedAt, cleaned }: Executed): CommandResult {
	return { id, status, code, receipt, receivedAt, ...(cleaned && { cleaned }) };
}

function laterOf(executed: readonly Executed[]): BatchAnswer['later'] {
	const busy = executed.filter(({ status }) => status === 'busy');
	if (busy.length === 0) return null;
	const code = busy.some((one) => one.code === 'too_much_sent') ? 'too_much_sent' : 'unavailable';
	return { code, retryAfterS: Math.max(...busy.map((one) => one.retryAfterS ?? RETRY_AFTER_S.busy)) };
}
