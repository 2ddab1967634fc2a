import { sqlitePath } from '#lib/server/db/database.ts';
import { backUp, noteBackup } from '#lib/server/ops/backups.ts';
import type { Runtime } from '#lib/server/ops/runtime.ts';
import { UsageError, withRuntime, type Given, type SubCommand } from './sub-command.ts';

const KEPT = 14;

export const backupCommand: SubCommand = {
	name: 'backup',
	usage: `[--keep ${KEPT}] | --taken 2026-11-23T02:00:00Z`,
	summary:
		'Copy a SQLite database into BACKUP_DIR while it is served, and check the copy; or note when a backup by other means was begun',
	options: { keep: { type: 'string' }, taken: { type: 'string' } },
	run: ({ values }) =>
		withRuntime((runtime) => (values.taken ? note(runtime, values) : copy(runtime, values)))
};

async function copy({ database, environment }: Runtime, { keep }: Given['values']): Promise<number> {
	const kept = keep === undefined ? KEPT : Number(keep);
	if (!Number.isInteger(kept) || kept < 1) throw new UsageError('--keep is a whole number from 1.');
	const path = sqlitePath(environment.DATABASE_URL);
	if (path === null)
		throw new UsageError(
			'PostgreSQL brings its own backups: take one with pg_dump or your provider, then note with --taken when it was begun.'
		);
	const settings = { folder: environment.BACKUP_DIR, keep: kept, now: Date.now() };
	const { file, entries, people } = await backUp(database, path, settings);
	console.log(`${file}: whole, with ${people} people and ${entries} entries of the audit log.`);
	return 0;
}

async function note({ database }: Runtime, { taken }: Given['values']): Promise<number> {
	const at = Date.parse(String(taken));
	if (Number.isNaN(at) || at > Date.now())
		throw new UsageError('--taken is a moment that has been, such as 2026-11-23T02:00:00Z.');
	await noteBackup(database, at);
	console.log(`Noted: a backup holds everything up to ${new Date(at).toISOString()}.`);
	return 0;
}
