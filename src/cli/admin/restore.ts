import { wordsOnNewLife } from '#cli/new-life.ts';
import { Refusal } from '#cli/refusal.ts';
import { sqlitePath } from '#lib/server/db/database.ts';
import { whileNotServed } from '#lib/server/db/serving.ts';
import { readEnvironment } from '#lib/server/env.ts';
import { restore } from '#lib/server/ops/restore.ts';
import { UsageError, type SubCommand } from './sub-command.ts';

export const restoreCommand: SubCommand = {
	name: 'restore',
	usage: 'FILE',
	summary:
		'Put a backup in the place of a SQLite database that is not served; what is there now is kept beside it',
	options: {},
	async run({ positionals }) {
		const [file] = positionals;
		if (file === undefined) throw new UsageError('Say which backup to restore.');
		const environment = readEnvironment(process.env);
		const path = sqlitePath(environment.DATABASE_URL);
		if (path === null)
			throw new UsageError('Take a dump back with pg_restore: the next start notices it by itself.');
		const done = await whileNotServed(environment.DATABASE_URL, () =>
			restore(file, path, environment, Date.now())
		);
		if (!done) throw new Refusal(`A Waymark is serving ${path}: stop it, then restore.`);
		const { before, life } = done.result;
		console.log(`${path} is now ${file}.`);
		if (before) console.log(`What was there before is kept as ${before}.`);
		console.log(wordsOnNewLife(life));
		return 0;
	}
};
