import { createHash } from 'node:crypto';
import type { Connection } from './database.ts';
import { readMeta } from './meta.ts';

/*
 * Keys that a backup of the database must not hold (docs/decisions/077). They lie in files; the database knows each by a mark, which
 * says whether a file is the right one and nothing of what is in it. A database that no start has brought together with a folder
 * of keys yet still holds them itself, as all did before.
 */

export type KeyName = 'imports' | 'known_browsers' | 'notices';

/** 32 random bytes as hexadecimal. */
export type Key = string;

/** Where a database of before holds each. */
export const placeBefore: Readonly<Record<KeyName, 'idSecret' | 'markSecret' | 'noticeSecret'>> = {
	imports: 'idSecret',
	known_browsers: 'markSecret',
	notices: 'noticeSecret'
};

let held: ReadonlyMap<KeyName, Key> = new Map();

/** For the whole process, once, before it does anything with them. */
export function provideKeys(keys: ReadonlyMap<KeyName, Key>): void {
	held = keys;
}

/** The key of this installation. @throws Error where the process was given none, and the database says that it is kept outside */
export async function keyFor(connection: Connection, name: KeyName): Promise<Key> {
	const key = held.get(name) ?? (await readMeta(connection, placeBefore[name]));
	if (key === undefined) throw new Error(`The key ${name} was not given to this process`);
	return key;
}

export const markPlace = (name: KeyName): string => `key:${name}`;

export function markOf(key: Key): string {
	return createHash('sha256').update(`waymark key ${key}`).digest('hex').slice(0, 32);
}
