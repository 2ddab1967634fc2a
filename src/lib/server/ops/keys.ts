import { randomBytes } from 'node:crypto';
import { DatabaseRefused, type Database } from '#lib/server/db/database.ts';
import { markOf, markPlace, placeBefore, provideKeys, type Key, type KeyName } from '#lib/server/db/keys.ts';
import type { Environment } from '#lib/server/env.ts';
import { keepKey, readKey, writeManifest } from './key-files.ts';
import { readMeta, writeMeta } from '#lib/server/db/meta.ts';

/** What each key is for, and what an operator must know who has lost it. Those to come are added here, and nowhere else. */
export const keyPurposes: Readonly<Record<KeyName, { purpose: string; without: string }>> = {
	imports: {
		purpose: 'makes the ids of what is imported',
		without:
			'Teams, officers and people that a file names and that are not here yet get other ids than before; what is here keeps its own.'
	},
	known_browsers: {
		purpose: 'signs which browsers staff have signed in from',
		without:
			'A stranger who tries passwords can make a colleague wait, until that colleague has signed in once more.'
	},
	notices: {
		purpose: 'signs the notices to phones and makes the codes that check an address',
		without: 'Phones that get reminders get none until their owners turn them on there again.'
	}
};

/** `missing`: the database was used with one that is not here. `other`: what is here is not the one. */
export type KeyState = 'well' | 'new' | 'missing' | 'other' | 'damaged';

interface Examined {
	name: KeyName;
	state: KeyState;
	key: Key | null;
}

const names = Object.keys(keyPurposes) as KeyName[];

/**
 * Brings the database together with its keys: those that it holds itself go into files, those that there never were are made.
 * The process has them afterwards.
 * @throws DatabaseRefused that names each one that is missing, damaged or another's, and what does not work without it; then nothing
 * was changed
 */
export async function prepareKeys(
	database: Database,
	{ KEY_DIR }: Pick<Environment, 'KEY_DIR'>
): Promise<void> {
	const examined = await examineKeys(database, KEY_DIR);
	refuseUnfit(examined, KEY_DIR);
	const keys = new Map<KeyName, Key>();
	for (const { name, key } of examined) keys.set(name, await adopt(database, KEY_DIR, name, key));
	writeManifest(KEY_DIR, keyPurposes);
	provideKeys(keys);
}

/** The keys that lie ready for this database, given to the process; nothing is made or moved. For what a start has prepared. */
export async function takeKeys(database: Database, { KEY_DIR }: Pick<Environment, 'KEY_DIR'>): Promise<void> {
	const keys = new Map<KeyName, Key>();
	for (const name of names) {
		const found = readKey(KEY_DIR, name);
		const mark = await readMeta(database.kysely, markPlace(name));
		if (found.key !== null && mark === markOf(found.key)) keys.set(name, found.key);
	}
	provideKeys(keys);
}

export async function examineKeys(database: Database, folder: string): Promise<Examined[]> {
	const examined: Examined[] = [];
	for (const name of names) examined.push(await examine(database, folder, name));
	return examined;
}

async function examine({ kysely }: Database, folder: string, name: KeyName): Promise<Examined> {
	const before = await readMeta(kysely, placeBefore[name]);
	const mark = await readMeta(kysely, markPlace(name));
	// Last: a file is there before its mark is, also where another process makes both at this moment.
	const file = readKey(folder, name);
	if (file.isDamaged) return { name, state: 'damaged', key: null };
	if (before !== undefined && file.key !== null && file.key !== before)
		return { name, state: 'other', key: null };
	const key = file.key ?? before ?? null;
	if (key === null) return { name, state: mark === undefined ? 'new' : 'missing', key };
	return { name, state: mark === undefined || mark === markOf(key) ? 'well' : 'other', key };
}

/** A file first, whole and on the disk; only then the mark, and only after that the database forgets it. */
async function adopt(database: Database, folder: string, name: KeyName, known: Key | null): Promise<Key> {
	const key = keepKey(folder, name, known ?? randomBytes(32).toString('hex'));
	await database.kysely.transaction().execute(async (transaction) => {
		await transaction
			.insertInto('meta')
			.values({ key: markPlace(name), value: markOf(key) })
			.onConflict((conflict) => conflict.column('key').doNothing())
			.execute();
		await transaction.deleteFrom('meta').where('key', '=', placeBefore[name]).execute();
	});
	// Another server of the same database may have been first, with a folder of its own.
	refuseUnfit([await examine(database, folder, name)], folder);
	return key;
}

/** Gives up a key that nobody has any more: the next start makes a new one. @returns whether there was one to give up */
export async function renewKey(database: Database, folder: string, name: KeyName): Promise<boolean> {
	const { state } = await examine(database, folder, name);
	if (state === 'well' || state === 'new') return false;
	const key = keepKey(folder, name, randomBytes(32).toString('hex'), { instead: true });
	await writeMeta(database.kysely, markPlace(name), markOf(key));
	await database.kysely.deleteFrom('meta').where('key', '=', placeBefore[name]).execute();
	return true;
}

const found: Record<Exclude<KeyState, 'well' | 'new'>, string> = {
	missing: 'is not there',
	other: 'is not the one that this database was used with',
	damaged: 'is damaged'
};

function refuseUnfit(examined: readonly Examined[], folder: string): void {
	const lines = examined.flatMap(({ name, state }) =>
		state === 'well' || state === 'new'
			? []
			: [
					`  - ${name}, which ${keyPurposes[name].purpose}, ${found[state]}. Without it: ${keyPurposes[name].without}`
				]
	);
	if (lines.length === 0) return;
	const ways = `Put it there from the backup of the keys, or from the machine that served this database before (npm run admin -- keys restore FILE). Only where nobody has it any more: npm run admin -- keys renew NAME`;
	throw new DatabaseRefused(
		`Keys in ${folder} are not as this database needs them:\n${lines.join('\n')}\n${ways}`
	);
}

export function isKeyName(text: string): text is KeyName {
	return names.some((name) => name === text);
}
