import { DatabaseRefused } from '#lib/server/db/database.ts';
import { verifyBackup } from '#lib/server/ops/verify-backup.ts';
import { givenFile } from './given-file.ts';
import type { SubCommand } from './sub-command.ts';

export const verifyBackupCommand: SubCommand = {
	name: 'verify-backup',
	usage: 'FILE',
	summary: 'Look at every page of a backup and walk its audit log, changing nothing; say whether it is whole',
	options: {},
	async run({ positionals }) {
		const file = givenFile(positionals, 'Say which backup to look at.');
		try {
			const { people, entries, schema, isOlder, auditBrokenAt } = await verifyBackup(file);
			if (auditBrokenAt !== null) {
				console.error(`${file}: every page is whole, but the audit log is broken at entry ${auditBrokenAt}.`);
				return 1;
			}
			const age = isOlder ? ', older than this Waymark, which brings it up to date' : '';
			console.log(
				`${file}: whole, with ${people} people and ${entries} entries of the audit log, each following from the one before. Its tables are of ${schema}${age}.`
			);
			return 0;
		} catch (error) {
			if (!(error instanceof DatabaseRefused)) throw error;
			console.error(error.message);
			return 1;
		}
	}
};
