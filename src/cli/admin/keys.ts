import { Refusal } from '#cli/refusal.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { whileNotServed } from '#lib/server/db/serving.ts';
import { readEnvironment, type Environment } from '#lib/server/env.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { packKeys, unpackKeys } from '#lib/server/ops/key-backup.ts';
import { examineKeys, isKeyName, keyPurposes, renewKey, type KeyState } from '#lib/server/ops/keys.ts';
import type { Database } from '#lib/server/db/database.ts';
import { givenFile } from './given-file.ts';
import { UsageError, type SubCommand } from './sub-command.ts';

const said: Record<KeyState, string> = {
	well: 'there',
	new: 'not made yet: the next start makes it',
	missing: 'MISSING: this database was used with one that is not here',
	other: 'ANOTHER ONE: not the one that this database was used with',
	damaged: 'DAMAGED: there is a file, and no key in it'
};

/** It opens the database without its keys: that is what it is asked about. */
export const keysCommand: SubCommand = {
	name: 'keys',
	usage: '| keys backup FILE | keys restore FILE | keys renew NAME',
	summary:
		'Show which keys lie outside the database and what each is for; copy them to a file of their own, put them back, or make a lost one anew',
	options: {},
	async run({ positionals }) {
		const [action, ...rest] = positionals;
		const environment = readEnvironment(process.env);
		if (action === undefined) return show(environment);
		if (action === 'backup') return backUp(environment, givenNew(rest));
		if (action === 'restore')
			return putBack(environment, givenFile(rest, 'Say which file to take them from.'));
		if (action === 'renew') return renew(environment, rest[0] ?? '');
		throw new UsageError(`"${action}" is none of backup, restore and renew.`);
	}
};

async function show(environment: Environment): Promise<number> {
	const states = await withDatabase(environment, (database) => examineKeys(database, environment.KEY_DIR));
	for (const { name, state } of states)
		console.log(
			`${name}: ${said[state]}\n  It ${keyPurposes[name].purpose}. Without it: ${keyPurposes[name].without}`
		);
	console.log(`They lie in ${environment.KEY_DIR}. No backup of the database holds them.`);
	return states.every(({ state }) => state === 'well' || state === 'new') ? 0 : 1;
}

function givenNew([file]: string[]): string {
	if (file === undefined)
		throw new UsageError('Say which file to write them to: on another disk than the backups.');
	return file;
}

async function backUp({ KEY_DIR }: Environment, file: string): Promise<number> {
	const names = packKeys(KEY_DIR, file);
	console.log(
		`${file} holds ${names.join(', ')}. Whoever has it has the keys: keep it apart from the backups.`
	);
	return 0;
}

async function putBack({ KEY_DIR }: Environment, file: string): Promise<number> {
	const { put, kept } = unpackKeys(KEY_DIR, file);
	if (put.length > 0) console.log(`Put into ${KEY_DIR}: ${put.join(', ')}.`);
	if (kept.length > 0) console.log(`Already there, and left alone: ${kept.join(', ')}.`);
	return 0;
}

async function renew(environment: Environment, name: string): Promise<number> {
	if (!isKeyName(name)) throw new UsageError(`NAME is one of ${Object.keys(keyPurposes).join(', ')}.`);
	const done = await whileNotServed(environment.DATABASE_URL, () =>
		withDatabase(environment, (database) => renewKey(database, environment.KEY_DIR, name))
	);
	if (!done) throw new Refusal('A Waymark is serving this database: stop it first.');
	if (!done.result) throw new Refusal(`The key ${name} is not lost: there is nothing to make anew.`);
	console.log(`${name} is made anew. ${keyPurposes[name].without}`);
	return 0;
}

async function withDatabase<Result>(
	{ DATABASE_URL }: Environment,
	work: (database: Database) => Promise<Result>
): Promise<Result> {
	const database = await openDatabase(DATABASE_URL);
	try {
		await whileNotServed(DATABASE_URL, () => migrate(database));
		return await work(database);
	} finally {
		await database.close();
	}
}
