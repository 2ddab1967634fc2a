import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isBackupName } from './backup-retention.ts';

/** The newest in this folder, by its name; null where there is none. */
export function newestBackup(folder: string): string | null {
	if (!existsSync(folder)) return null;
	const newest = readdirSync(folder).filter(isBackupName).toSorted().at(-1);
	return newest === undefined ? null : join(folder, newest);
}
