import {
	CircumstanceRecord,
	MOST_BEFORE,
	type CircumstanceVersion
} from '#lib/domain/people/circumstance.ts';
import type { CircumstanceTopic } from '#lib/domain/people/circumstance-topics.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { recordOf } from '#lib/server/projection/rows/record-of.ts';

/** One person's circumstances, each with what it said before. */
export async function circumstancesToMake(
	connection: Connection,
	personId: string,
	ids: readonly string[]
): Promise<{ id: string; make: () => CircumstanceRecord }[]> {
	const rows = await connection
		.selectFrom('circumstances')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', 'in', ids)
		.execute();
	if (rows.length === 0) return [];
	const versionsOf = await keptVersions(connection, personId);
	return rows.map((row) => ({
		id: row.id,
		make: () => {
			const { receivedAt, earlierNotKept, before } = versionsOf(row);
			const all = before();
			return recordOf(CircumstanceRecord, row, {
				kind: 'circumstance',
				chosen: fromJson(row.chosen),
				...(receivedAt !== undefined && { receivedAt }),
				before: all.slice(0, MOST_BEFORE),
				...((earlierNotKept || all.length > MOST_BEFORE) && { earlierNotHeld: true })
			});
		}
	}));
}

interface Kept {
	/** When what stands now reached us, where its person wrote it and that is known. */
	receivedAt: number | undefined;
	/** It said something before the first version that was kept; what, is not on record. */
	earlierNotKept: boolean;
	/** What it said before, latest first. */
	before: () => CircumstanceVersion[];
}

type Stands = Pick<Row<'circumstances'>, 'topic' | 'last_change_id'>;

/** What was written of one person's life, version by version. @returns it by the circumstance */
export async function keptVersions(
	connection: Connection,
	personId: string
): Promise<(stands: Stands) => Kept> {
	const versions = await connection
		.selectFrom('circumstance_versions as versions')
		.leftJoin('commands', (join) =>
			join
				.onRef('commands.account_id', '=', 'versions.by_account')
				.onRef('commands.id', '=', 'versions.id')
				// One of another kind may go by the same id, and said nothing of it.
				.on('commands.type', 'in', ['circumstance.say', 'circumstance.write'])
		)
		.selectAll('versions')
		.select('commands.received_at')
		.where('versions.person_id', '=', personId)
		.orderBy('versions.version', 'desc')
		.execute();
	return ({ topic, last_change_id: last }) => {
		const own = versions.filter((each) => each.topic === topic);
		return {
			receivedAt: receivedAtOf(own.find(({ id }) => id === last)),
			earlierNotKept: isEarlierNotKept(versions, topic),
			before: () => own.filter(({ id }) => id !== last).map(asVersion)
		};
	};
}

type VersionRow = Row<'circumstance_versions'> & { received_at: number | null };

/** The command that said it was kept as it arrived. */
function receivedAtOf(row: VersionRow | undefined): number | undefined {
	return row?.written_by === 'person' ? (row.received_at ?? undefined) : undefined;
}

/**
 * Versions are counted from the first, and kept since an update (migration 0050). That update took reading and interpreter out of adjustments
 * without any command: what they said before stood there.
 */
function isEarlierNotKept(versions: readonly VersionRow[], topic: CircumstanceTopic): boolean {
	const first = versions.findLast((each) => each.topic === topic);
	if (first === undefined || first.version > 1) return first !== undefined;
	const isDivided = (topic === 'reading' || topic === 'interpreter') && first.received_at === null;
	return isDivided && isEarlierNotKept(versions, 'adjustments');
}

function asVersion(row: VersionRow): CircumstanceVersion {
	const receivedAt = receivedAtOf(row);
	return {
		id: row.id,
		...saidIn(row),
		...(receivedAt !== undefined && { receivedAt })
	};
}

/** The same columns are in both tables. */
export function saidIn(row: Omit<Row<'circumstance_versions'>, 'id'>): Omit<CircumstanceVersion, 'id'> {
	return {
		chosen: fromJson(row.chosen),
		words: row.words,
		fromTime: row.from_time,
		untilTime: row.until_time,
		minutes: row.minutes,
		writtenBy: row.written_by,
		byName: row.by_name,
		at: row.at
	};
}
