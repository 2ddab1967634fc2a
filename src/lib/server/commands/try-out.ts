import { sql } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { isKeyTaken } from '#lib/server/db/faults.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { carryOut, parseCommand } from './execute.ts';
import type { Executed } from './handling/executed.ts';
import { CommandRefused } from './handling/handler.ts';

/**
 * Carries out a command in a transaction that its caller is going to take back, to see what it would do: by the same code as `execute`.
 * One that is refused is taken back at once and kept nowhere.
 * @returns what its giver would be told; null where it would be refused
 */
export async function tryOut(
	transaction: Transaction,
	actor: Actor,
	input: unknown,
	now: number
): Promise<Executed | null> {
	const parsed = parseCommand(input);
	if ('code' in parsed) return null;
	await sql`savepoint tried`.execute(transaction);
	try {
		const executed = await carryOut(transaction, actor, parsed.command, now);
		await sql`release savepoint tried`.execute(transaction);
		return executed;
	} catch (error) {
		if (!(error instanceof CommandRefused) && !isKeyTaken(error)) throw error;
		await sql`rollback to savepoint tried`.execute(transaction);
		return null;
	}
}
