import { NoticeWay, type NoticeWhy } from '#lib/domain/notices/vocabulary.ts';
import { listsOf } from '#lib/server/db/batches.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';

/** The row of a reminder is the same but for its end for each way, and where none was on. */
export function onceOf(reminder: string, way: Row<'notices'>['way']): string {
	return `${reminder} ${way ?? 'none'}`;
}

function reminderOf({ once, way }: Row<'notices'>): string {
	return once.slice(0, -onceOf('', way).length);
}

function ofEachWay(row: Row<'notices'>): string[] {
	return [null, ...NoticeWay.options].map((way) => onceOf(reminderOf(row), way));
}

/** Those that say something else than what is noted already: that none was sent, and why, is noted once. */
export async function notNoted(
	connection: Connection,
	rows: readonly Row<'notices'>[]
): Promise<Row<'notices'>[]> {
	const unsent = rows.filter(({ state }) => state === 'not_sent');
	const noted = new Set<string>();
	for (const some of listsOf(unsent.map(({ once }) => once))) {
		const found = await connection
			.selectFrom('notices')
			.select(['once', 'why'])
			.where('person_id', 'in', [...new Set(unsent.map((row) => row.person_id))])
			.where('once', 'in', some)
			.where('state', '=', 'not_sent')
			.execute();
		for (const { once, why } of found) noted.add(`${once} ${why}`);
	}
	return rows.filter(({ once, why }) => !noted.has(`${once} ${why}`));
}

/**
 * What was noted of these reminders and is no longer so: that no way was on, that it was dropped, or that it was not sent for another
 * reason than there is now. None of it was ever handed over.
 */
export async function dropSuperseded(
	transaction: Transaction,
	rows: readonly Row<'notices'>[]
): Promise<{ id: string; person_id: string }[]> {
	const gone: { id: string; person_id: string }[] = [];
	for (const why of new Set(rows.map((row) => row.why)))
		gone.push(
			...(await dropSupersededBy(
				transaction,
				rows.filter((row) => row.why === why),
				why
			))
		);
	return gone;
}

function dropSupersededBy(
	transaction: Transaction,
	rows: readonly Row<'notices'>[],
	why: NoticeWhy | null
): Promise<{ id: string; person_id: string }[]> {
	const own = rows.map(({ once }) => once);
	const ofNoWay = rows.flatMap((row) => (row.way === null ? [] : [onceOf(reminderOf(row), null)]));
	return transaction
		.deleteFrom('notices')
		.where(
			'person_id',
			'in',
			rows.map((row) => row.person_id)
		)
		.where('once', 'in', rows.flatMap(ofEachWay))
		.where(({ eb, and, or }) =>
			or([
				and([eb('state', '=', 'dropped'), eb('once', 'in', own)]),
				and([eb('state', '=', 'not_sent'), why === null ? eb('why', 'is not', null) : eb('why', '!=', why)]),
				...(ofNoWay.length > 0 ? [eb('once', 'in', ofNoWay)] : [])
			])
		)
		.returning(['id', 'person_id'])
		.execute();
}
