import { migrations } from '#lib/server/db/migrate.ts';
import type { Database } from '#lib/server/db/database.ts';

/** What runs here: nothing that lets anybody in, and nobody's data. */
export interface Info {
	name: 'waymark';
	version: string;
	/** The commit it was built from, or the fingerprint of its sources. */
	build: string;
	/** The last change of the tables that this program knows. */
	schema: string;
	database: Database['dialect'];
	node: string;
}

/** As package.json says it, which is not there where the app is built; a test compares the two. */
export const VERSION = '0.1.0';

export function infoOf({ dialect }: Database, build: string): Info {
	const schema = migrations.at(-1)?.[0] ?? 'none';
	return { name: 'waymark', version: VERSION, build, schema, database: dialect, node: process.versions.node };
}
