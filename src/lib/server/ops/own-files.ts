import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sqlitePath } from '#lib/server/db/database.ts';
import type { Environment } from '#lib/server/env.ts';

const OTHERS = 0o077;
const OWN_FILE = 0o600;

/** What this process makes from now on is readable by its own user alone. */
export function keepNewFilesOwn(): void {
	process.umask(OTHERS);
}

/**
 * Takes from everybody else what an earlier Waymark, or a copy by hand, left readable: the database and all that lies beside it by its
 * name, backups and marks. Folders stay as they are, as they may hold what is not ours.
 */
export function mendModes({ DATABASE_URL, DATA_DIR, BACKUP_DIR }: Environment): void {
	const path = sqlitePath(DATABASE_URL);
	const besides = path === null || path === ':memory:' ? [] : named(dirname(path), basename(path));
	for (const file of [...besides, ...named(DATA_DIR, 'waymark.mark'), ...named(BACKUP_DIR, 'waymark')])
		if ((statSync(file).mode & OTHERS) !== 0) chmodSync(file, OWN_FILE);
}

function named(folder: string, beginning: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.startsWith(beginning))
		.map(({ name }) => join(folder, name));
}
