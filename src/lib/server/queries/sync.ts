import type { RevisedRecord } from '#lib/domain/records/records.ts';
import { readCursor, writeCursor } from '#lib/domain/records/cursor.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import { recordKey } from '#lib/domain/records/record-key.ts';
import { EMPTY_DIGEST } from '#lib/domain/records/digest.ts';
import { askedOften } from '#lib/server/db/asked-often.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { leaveOut } from '#lib/server/db/readable/readable-rows.ts';
import { storedRecord } from '#lib/server/projection/stored-record.ts';

/**
 * What changed in one person's world since their cursor; everything, where the cursor is missing, is of another life of
 * the database, or is ahead of it. Costs one row where nothing is new, and otherwise what changed.
 */
export async function readSync(
	connection: Connection,
	personId: string,
	since: string | null,
	now: number
): Promise<SyncAnswer> {
	const { epoch, lastBackupAt, revision, count, digest } = await readHead(connection, personId);
	const cursor = readCursor(since);
	const full = cursor?.epoch !== epoch || cursor.revision > revision;
	const from = full ? 0 : cursor.revision;
	const rows = from === revision ? [] : await changedSince(connection, personId, from, revision, full);
	return {
		cursor: writeCursor({ epoch, revision }),
		full,
		records: rows.flatMap(({ kind, id, revision: changedAt, body }) =>
			body === null
				? []
				: [{ kind, id, revision: changedAt, body: bodyOf(connection, personId, { kind, id, body }) }]
		),
		tombstones: rows.filter(({ body }) => body === null).map(recordKey),
		count,
		digest,
		personId,
		serverTime: now,
		lastBackupAt
	};
}

/** What cannot be read keeps its place: what the phone counts must agree, or it would ask for everything each time. */
function bodyOf(
	connection: Connection,
	personId: string,
	{ kind, id, body }: { kind: string; id: string; body: string }
): RevisedRecord['body'] {
	const record = storedRecord(body);
	if (record) return record;
	leaveOut(connection, { table: 'person_records', id: recordKey({ kind, id }), personId, column: 'body' });
	return { kind: 'unreadable', id };
}

/** Up to the head that was read, so that a command landing in between is left for the next sync whole. */
function changedSince(connection: Connection, personId: string, from: number, upTo: number, full: boolean) {
	return connection
		.withoutPlugins()
		.selectFrom('person_records')
		.select(['kind', 'id', 'revision', 'body'])
		.where('person_id', '=', personId)
		.where('revision', '>', from)
		.where('revision', '<=', upTo)
		.$if(full, (query) => query.where('body', 'is not', null))
		.orderBy('revision')
		.orderBy('kind')
		.orderBy('id')
		.execute();
}

const headsOf = askedOften(
	(connection, personId: string) =>
		connection
			.selectFrom('meta')
			.leftJoin('person_sync', (join) => join.on('person_sync.person_id', '=', personId))
			.select(['key', 'value', 'revision', 'count', 'digest'])
			.where('key', 'in', ['epoch', 'lastBackupAt']),
	['value']
);

/** How far the database and the person's world in it have come: all that there is to read where nothing is new. */
async function readHead(connection: Connection, personId: string) {
	const rows = await headsOf(connection, personId);
	const valueOf = (name: string) => rows.find(({ key }) => key === name)?.value;
	const lastBackupAt = valueOf('lastBackupAt');
	return {
		epoch: valueOf('epoch') ?? '',
		lastBackupAt: lastBackupAt === undefined ? null : Number(lastBackupAt),
		revision: rows[0]?.revision ?? 0,
		count: rows[0]?.count ?? 0,
		digest: rows[0]?.digest ?? EMPTY_DIGEST
	};
}
