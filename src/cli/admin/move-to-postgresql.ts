import { existsSync } from 'node:fs';
import { wordsOnNewLife } from '#cli/new-life.ts';
import { Refusal } from '#cli/refusal.ts';
import { sqlitePath } from '#lib/server/db/database.ts';
import { whileNotServed } from '#lib/server/db/serving.ts';
import { readEnvironment } from '#lib/server/env.ts';
import { moveToPostgresql } from '#lib/server/ops/move-to-postgresql.ts';
import { givenFile } from './given-file.ts';
import { UsageError, type SubCommand } from './sub-command.ts';

export const moveToPostgresqlCommand: SubCommand = {
	name: 'move-to-postgresql',
	usage: 'FILE',
	summary:
		'Copy a SQLite database into the empty PostgreSQL that DATABASE_URL names, and compare every row; neither is served meanwhile',
	options: {},
	async run({ positionals }) {
		const file = givenFile(positionals, 'Say which SQLite file to move, such as data/waymark.db.');
		const environment = readEnvironment(process.env);
		if (sqlitePath(environment.DATABASE_URL) !== null)
			throw new UsageError('Set DATABASE_URL to the PostgreSQL that it goes to: postgres://…');
		if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
		const done = await whileNotServed(file, () =>
			whileNotServed(environment.DATABASE_URL, () => moveToPostgresql(file, environment, Date.now()))
		);
		if (!done) throw new Refusal(`A Waymark is serving ${file}: stop it, then move it.`);
		if (!done.result) throw new Refusal('A Waymark is serving that PostgreSQL: stop it first.');
		const { contents, entries, life } = done.result.result;
		const rows = [...contents.values()].reduce((sum, table) => sum + table.rows, 0);
		console.log(
			`Moved: ${rows} rows of ${contents.size} tables, each compared, with ${entries} entries of the audit log, which is whole.`
		);
		console.log(wordsOnNewLife(life));
		console.log(
			`${file} stays as it was, and nothing writes to it any more. Start with the same DATABASE_URL.`
		);
		return 0;
	}
};
