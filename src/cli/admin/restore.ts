import { wordsOnNewLife } from '#cli/new-life.ts';
import { Refusal } from '#cli/refusal.ts';
import { sqlitePath } from '#lib/server/db/database.ts';
import { whileNotServed } from '#lib/server/db/serving.ts';
import { readEnvironment } from '#lib/server/env.ts';
import { restore } from '#lib/server/ops/restore.ts';
import { givenFile } from './given-file.ts';
import type { SubCommand } from './sub-command.ts';

export const restoreCommand: SubCommand = {
	name: 'restore',
	usage: 'FILE',
	summary: 'Put a backup in the place of a database that is not served; what is there now is kept beside it',
	options: {},
	async run({ positionals }) {
		const file = givenFile(positionals, 'Say which backup to restore.');
		const environment = readEnvironment(process.env);
		const place = sqlitePath(environment.DATABASE_URL) ?? 'the PostgreSQL of DATABASE_URL';
		const done = await whileNotServed(environment.DATABASE_URL, () => restore(file, environment, Date.now()));
		if (!done) throw new Refusal(`A Waymark is serving ${place}: stop it, then restore.`);
		const { before, life } = done.result;
		console.log(`${place} is now ${file}.`);
		if (before) console.log(`What was there before is kept as ${before}.`);
		console.log(wordsOnNewLife(life));
		return 0;
	}
};
