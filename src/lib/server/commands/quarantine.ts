import { createHash } from 'node:crypto';
import type { Actor } from '#lib/domain/access/actor.ts';
import { commandIdIn } from '#lib/domain/commands/envelope.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { Connection } from '#lib/server/db/database.ts';

const LONGEST_KEPT = 100_000;

/** Keeps what was refused, once per content and reason, however often a phone sends it again. */
export async function quarantine(
	connection: Connection,
	actor: Actor,
	input: unknown,
	reason: ErrorCode,
	now: number
): Promise<void> {
	const body = (JSON.stringify(input) ?? '').slice(0, LONGEST_KEPT);
	const id = createHash('sha256').update(`${actor.accountId}|${reason}|${body}`).digest('hex');
	await connection
		.insertInto('quarantine')
		.values({
			id,
			command_id: commandIdIn(input),
			account_id: actor.accountId,
			person_id: actor.role === 'service_user' ? actor.personId : null,
			reason,
			body,
			received_at: now
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
}
