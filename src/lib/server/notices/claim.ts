import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Schema, Row } from '#lib/server/db/schema.ts';
import { LEASE_MS, type Outbox } from './outbox.ts';

const AT_ONCE = 64;
/** A lease so far ahead was given by a clock that has been set back since. */
const CLOCK_MS = 60_000;

/** Takes some that are to be sent now and that no other process has in hand; of two at once, one gets each. */
export async function claimDue({ database, holder, now }: Outbox): Promise<Row<'notices'>[]> {
	const at = now();
	const wanted = await database.kysely
		.selectFrom('notices')
		.select(['id', 'person_id'])
		.where((build) => isFree(build, at))
		.orderBy('next_at')
		.orderBy('id')
		.limit(AT_ONCE)
		.execute();
	if (wanted.length === 0) return [];
	return database.kysely
		.updateTable('notices')
		.set({ leased_by: holder, leased_until: at + LEASE_MS })
		.where(
			'person_id',
			'in',
			wanted.map(({ person_id }) => person_id)
		)
		.where(
			'id',
			'in',
			wanted.map(({ id }) => id)
		)
		.where((build) => isFree(build, at))
		.returningAll()
		.execute();
}

function isFree(build: ExpressionBuilder<Schema, 'notices'>, at: number): Expression<SqlBool> {
	return build.and([
		build('state', '=', 'due'),
		build('next_at', '<=', at),
		build.or([
			build('leased_until', 'is', null),
			build('leased_until', '<=', at),
			build('leased_until', '>', at + LEASE_MS + CLOCK_MS)
		])
	]);
}

/** Notes that it is handed over now. @returns whether it is still in this process's hand */
export async function beginHanding(
	{ database, holder, now }: Outbox,
	{ person_id: personId, id }: Row<'notices'>
): Promise<boolean> {
	const at = now();
	const mine = await database.kysely
		.updateTable('notices')
		.set({ handed_at: at, leased_until: at + LEASE_MS })
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.where('leased_by', '=', holder)
		.where('leased_until', '>', at)
		.executeTakeFirst();
	return mine.numUpdatedRows > 0n;
}
