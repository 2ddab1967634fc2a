import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Kysely, Transaction as KyselyTransaction } from 'kysely';
import type { Schema } from './schema.ts';

export interface Database {
	dialect: 'sqlite' | 'postgres';
	kysely: Kysely<Schema>;
	/** Called after a transaction is committed and before anybody is told so. */
	committed?(): Promise<void>;
	/** How many connections there are, how many do nothing just now, and how many are waited for; PostgreSQL only. */
	pool?(): { all: number; idle: number; waitedFor: number };
	close(): Promise<void>;
}

export type Transaction = KyselyTransaction<Schema>;
/** A connection or a transaction: what a query function takes. */
export type Connection = Kysely<Schema>;

/** The file that `url` names; null where it names a PostgreSQL. */
export function sqlitePath(url: string): string | null {
	return /^postgres(ql)?:\/\//.test(url) ? null : url.replace(/^(sqlite|file):(\/\/)?/, '');
}

/** The same for every way of writing a path, for what lies beside the file. Its folder is there. */
export function realFile(path: string): string {
	return existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
}

export class DatabaseRefused extends Error {
	override name = 'DatabaseRefused';
}
