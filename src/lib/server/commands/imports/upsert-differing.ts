import type { Insertable } from 'kysely';
import { batchesOf, listsOf } from '#lib/server/db/batches.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { Schema } from '#lib/server/db/schema.ts';

/** Tables whose rows belong to one person and have an id of their own. */
export type OwnedTable = 'needs' | 'plans' | 'appointments' | 'referrals' | 'warnings' | 'staff_notes';

type OwnedRow<Table extends OwnedTable> = Insertable<Schema[Table]> & { id: string; person_id: string };

interface Wanted<Table extends OwnedTable> {
	id: string;
	/** The row as it shall be, given the row as it is. */
	row(held: OwnedRow<Table> | undefined): OwnedRow<Table>;
	/** True where it is only added, never changed. */
	fillsGap?: boolean;
}

/**
 * Writes the person's rows that are missing or differ, and no others.
 * @returns the ids of those written
 */
export async function upsertDiffering<Table extends OwnedTable>(
	transaction: Transaction,
	table: Table,
	personId: string,
	wanted: readonly Wanted<Table>[]
): Promise<string[]> {
	const held = await heldRows(transaction, table, personId, wanted);
	const written: string[] = [];
	const added: OwnedRow<Table>[] = [];
	for (const each of wanted) {
		const before = held.get(each.id);
		const after = each.row(before);
		if (before && (each.fillsGap || isSame(before, after))) continue;
		if (before) await update(transaction, table, after);
		else added.push(after);
		written.push(each.id);
	}
	await insert(transaction, table, added);
	return written;
}

/** Kysely cannot follow a table that is a type parameter; every owned table has `id` and `person_id`, as `needs` has. */
const asTable = (table: OwnedTable) => table as 'needs';

async function heldRows<Table extends OwnedTable>(
	transaction: Transaction,
	table: Table,
	personId: string,
	wanted: readonly { id: string }[]
): Promise<Map<string, OwnedRow<Table>>> {
	const held = new Map<string, OwnedRow<Table>>();
	for (const ids of listsOf(wanted.map(({ id }) => id))) {
		const rows = await transaction
			.selectFrom(asTable(table))
			.selectAll()
			.where('person_id', '=', personId)
			.where('id', 'in', ids)
			.execute();
		for (const row of rows) held.set(row.id, row as unknown as OwnedRow<Table>);
	}
	return held;
}

function isSame(before: object, after: object): boolean {
	return Object.entries(after).every(([column, value]) => Reflect.get(before, column) === value);
}

/** All rows that one function made name the same columns, as a statement for several needs it. */
async function insert(transaction: Transaction, table: OwnedTable, rows: readonly object[]): Promise<void> {
	for (const batch of batchesOf(rows))
		await transaction
			.insertInto(asTable(table))
			.values(batch as Insertable<Schema['needs']>[])
			.execute();
}

async function update(transaction: Transaction, table: OwnedTable, row: object): Promise<void> {
	const values = row as Insertable<Schema['needs']>;
	await transaction
		.updateTable(asTable(table))
		.set(values)
		.where('person_id', '=', values.person_id)
		.where('id', '=', values.id)
		.execute();
}
