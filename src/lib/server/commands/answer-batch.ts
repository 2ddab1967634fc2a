import type { Actor } from '#lib/domain/access/actor.ts';
import { commandIdIn, type CommandResult } from '#lib/domain/commands/envelope.ts';
import { answerCommand, unanswered, type Giving } from './answer-command.ts';

/** How long one batch may go on starting commands: well under the half minute after which a phone stops listening. */
const PATIENCE_MS = 8_000;

/**
 * Each item answered by itself, in order. Where the database makes everybody wait, the rest is `busy` untried rather
 * than the whole batch without an answer.
 */
export async function answerBatch(
	giving: Giving,
	actor: Actor,
	commands: readonly unknown[]
): Promise<CommandResult[]> {
	const until = performance.now() + PATIENCE_MS;
	const results: CommandResult[] = [];
	for (const command of commands) {
		const executed =
			performance.now() < until
				? await answerCommand(giving, actor, command)
				: unanswered(commandIdIn(command), 'busy');
		const { id, status, code, receipt, receivedAt, cleaned } = executed;
		results.push({ id, status, code, receipt, receivedAt, ...(cleaned && { cleaned }) });
	}
	return results;
}
