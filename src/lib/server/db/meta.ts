import type { Connection } from './database.ts';

/** What the database says of itself, in clear: only a demonstration keeps a value that lets somebody in. */
export async function readMeta(connection: Connection, key: string): Promise<string | undefined> {
	const row = await connection.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
	return row?.value;
}

export async function writeMeta(connection: Connection, key: string, value: string): Promise<void> {
	await connection
		.insertInto('meta')
		.values({ key, value })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
		.execute();
}
