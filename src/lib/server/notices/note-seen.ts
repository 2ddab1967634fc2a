import { readCursor } from '#lib/domain/records/cursor.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import type { Connection } from '#lib/server/db/database.ts';

/**
 * An app of theirs, or a page, has come for what there is: of that, they are told by nothing else. Only of whom something could be sent,
 * and nobody is shown it: when somebody looks at their phone is theirs.
 */
export async function noteSeen(
	connection: Connection,
	{ personId, cursor, records }: Pick<SyncAnswer, 'personId' | 'cursor' | 'records'>
): Promise<void> {
	const revision = readCursor(cursor)?.revision;
	if (records.length === 0 || revision === undefined) return;
	const look = await connection
		.selectFrom('notice_looks')
		.select('seen')
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (look === undefined || look.seen >= revision) return;
	await connection
		.updateTable('notice_looks')
		.set({ seen: revision })
		.where('person_id', '=', personId)
		.where('seen', '<', revision)
		.execute();
}
