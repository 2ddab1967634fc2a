import { BackupFailed, exitCodes } from '#lib/server/ops/backup-failed.ts';
import { backUp, noteBackup } from '#lib/server/ops/backups.ts';
import type { Runtime } from '#lib/server/ops/runtime.ts';
import { UsageError, withRuntime, type Given, type SubCommand } from './sub-command.ts';

export const backupCommand: SubCommand = {
	name: 'backup',
	usage: '[--keep 14] [--keep-days 30] | --taken 2026-11-23T02:00:00Z',
	summary:
		'Copy the database into BACKUP_DIR while it is served, and check the copy; or note when a backup by other means was begun',
	options: { keep: { type: 'string' }, 'keep-days': { type: 'string' }, taken: { type: 'string' } },
	run: ({ values }) =>
		withRuntime((runtime) => (values.taken ? note(runtime, values) : copy(runtime, values)))
};

async function copy({ database, environment }: Runtime, values: Given['values']): Promise<number> {
	const { DATABASE_URL, BACKUP_DIR, BACKUP_KEEP, BACKUP_KEEP_DAYS } = environment;
	const plan = {
		folder: BACKUP_DIR,
		keep: whole('keep', values, 1) ?? BACKUP_KEEP,
		keepDays: whole('keep-days', values, 0) ?? BACKUP_KEEP_DAYS,
		now: Date.now()
	};
	try {
		const { file, entries, people } = await backUp(database, DATABASE_URL, plan);
		console.log(`${file}: whole, with ${people} people and ${entries} entries of the audit log.`);
		return 0;
	} catch (error) {
		if (!(error instanceof BackupFailed)) throw error;
		console.error(error.message);
		return exitCodes[error.code];
	}
}

function whole(name: string, values: Given['values'], least: number): number | undefined {
	const given = values[name];
	if (given === undefined) return undefined;
	const number = Number(given);
	if (!Number.isInteger(number) || number < least)
		throw new UsageError(`--${name} is a whole number from ${least}.`);
	return number;
}

async function note({ database }: Runtime, { taken }: Given['values']): Promise<number> {
	const at = Date.parse(String(taken));
	if (Number.isNaN(at) || at > Date.now())
		throw new UsageError('--taken is a moment that has been, such as 2026-11-23T02:00:00Z.');
	await noteBackup(database, at);
	console.log(`Noted: a backup holds everything up to ${new Date(at).toISOString()}.`);
	return 0;
}
