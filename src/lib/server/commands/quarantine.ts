import { createHash } from 'node:crypto';
import type { Actor } from '#lib/domain/access/actor.ts';
import { DEEPEST } from '#lib/domain/text/bounds.ts';
import { LONGEST_REFUSED } from '#lib/domain/access/limits.ts';
import { commandIdIn } from '#lib/domain/commands/envelope.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { takeRoomForRefused } from '#lib/server/limits/kept.ts';
import { noticeDangerInRefused } from './reports/notice-danger.ts';

/**
 * Keeps what was refused, once per content and reason, however often a phone sends it again, as long as there is room for what
 * this account is refused. Whoever sent it keeps it in any case; that there was more stands here once.
 * @returns false where there is no more room
 */
export async function quarantine(
	connection: Connection,
	actor: Actor,
	input: unknown,
	reason: ErrorCode,
	now: number
): Promise<boolean> {
	await noticeDangerInRefused(connection, actor, input, now);
	const body = (JSON.stringify(upTo(DEEPEST, input)) ?? '').slice(0, LONGEST_REFUSED);
	const id = hash(`${actor.accountId}|${reason}|${body}`);
	if (await isKept(connection, id)) return true;
	return connection.transaction().execute(async (transaction) => {
		const hasRoom = await takeRoomForRefused(transaction, actor, body, now);
		if (hasRoom) await keep(transaction, actor, { id, command_id: commandIdIn(input), reason, body }, now);
		else await keep(transaction, actor, leftOut(actor), now);
		return hasRoom;
	});
}

interface Refused {
	id: string;
	command_id: string;
	reason: ErrorCode;
	body: string;
}

/** What tells whoever reads the list that it is not the whole of it. */
function leftOut({ accountId }: Actor): Refused {
	return { id: hash(`${accountId}|too_many_refused`), command_id: '', reason: 'too_many_refused', body: '' };
}

async function isKept(connection: Connection, id: string): Promise<boolean> {
	const kept = await connection.selectFrom('quarantine').select('id').where('id', '=', id).executeTakeFirst();
	return kept !== undefined;
}

/** The same again says that it came again: its row has the latest time. */
async function keep(transaction: Transaction, actor: Actor, refused: Refused, now: number): Promise<void> {
	await transaction
		.insertInto('quarantine')
		.values({
			...refused,
			account_id: actor.accountId,
			person_id: actor.role === 'service_user' ? actor.personId : null,
			received_at: now
		})
		.onConflict((conflict) => conflict.column('id').doUpdateSet({ received_at: now }))
		.execute();
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** What lies deeper could not be written out. */
function upTo(depth: number, value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (depth === 0) return '…';
	if (Array.isArray(value)) return value.map((part) => upTo(depth - 1, part));
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, upTo(depth - 1, part)]));
}
