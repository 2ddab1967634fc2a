import { createHash } from 'node:crypto';
import type { Actor } from '#lib/domain/access/actor.ts';
import { DEEPEST } from '#lib/domain/bounds/bounds.ts';
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
	const body = (JSON.stringify(upTo(DEEPEST, input)) ?? '').slice(0, LONGEST_KEPT);
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

/** What lies deeper could not be written out. */
function upTo(depth: number, value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (depth === 0) return '…';
	if (Array.isArray(value)) return value.map((part) => upTo(depth - 1, part));
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, upTo(depth - 1, part)]));
}
