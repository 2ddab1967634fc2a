import type { Actor } from '#lib/domain/access/actor.ts';
import { wordsOfDanger } from '#lib/domain/reports/danger/danger-of-entry.ts';
import { dangerPlace } from '#lib/domain/commands/commands.ts';
import { commandIdIn } from '#lib/domain/commands/envelope.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import type { GivenTap } from '#lib/server/commands/handling/handler.ts';
import type { ReceivedCommand } from '#lib/server/commands/handling/receipt.ts';
import { clockJson } from '#lib/server/commands/handling/tap-of.ts';

/*
 * Whatever a person writes, in whichever entry, that reads as danger to life comes first on their officer's Today
 * (docs/decisions/041-danger-in-every-text.md). Only the person's own commands are read: what staff write raises nothing,
 * and an import is no news.
 */

const open = { outcome: null, note: null, handled_at: null, handled_by: null };

/** Reads a command that was just carried out, in its transaction. */
export async function noticeDanger(
	transaction: Transaction,
	actor: Actor,
	command: ReceivedCommand,
	{ personId, tap, now }: { personId: string; tap: GivenTap; now: number }
): Promise<void> {
	if (actor.role !== 'service_user') return;
	const said = wordsOfDanger(command.payload);
	if (said.length === 0) return;
	const { wrote, subjectId } = dangerPlace(command.type, command.payload, command.id);
	const sign = {
		wrote,
		subject_id: subjectId,
		words: said.join('\n'),
		tapped_at: tap.at,
		received_at: now,
		clock: clockJson(tap),
		...open
	};
	await transaction
		.insertInto('danger_signs')
		.values({ id: command.id, person_id: personId, ...sign })
		// The same entry was refused before, and noticed then without its words. What was done about it since stays.
		.onConflict((conflict) =>
			conflict.columns(['person_id', 'id']).doUpdateSet(sign).where('danger_signs.handled_at', 'is', null)
		)
		.execute();
}

/**
 * Reads what was refused. Its words stay with the person, who is told that it did not arrive; that they may be in danger does not
 * wait for that. One that is open stands for all: the officer calls.
 */
export async function noticeDangerInRefused(
	connection: Connection,
	actor: Actor,
	input: unknown,
	now: number
): Promise<void> {
	if (actor.role !== 'service_user' || wordsOfDanger(input).length === 0) return;
	const { personId } = actor;
	const already = await connection
		.selectFrom('danger_signs')
		.select('id')
		.where('person_id', '=', personId)
		.where('wrote', '=', 'not_taken')
		.where('handled_at', 'is', null)
		.executeTakeFirst();
	if (already) return;
	const id = commandIdIn(input) || newIdentifier(now);
	const times = { tapped_at: now, received_at: now, clock: null };
	await connection
		.insertInto('danger_signs')
		.values({ id, person_id: personId, wrote: 'not_taken', subject_id: id, words: '', ...times, ...open })
		.onConflict((conflict) => conflict.columns(['person_id', 'id']).doNothing())
		.execute();
}
