import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import * as z from 'zod';
import { DatabaseRefused } from '#lib/server/db/database.ts';
import type { KeyName } from '#lib/server/db/keys.ts';
import { keepKey, readKey } from './key-files.ts';
import { isKeyName, keyPurposes } from './keys.ts';

const Packed = z.object({
	waymarkKeys: z.literal(1),
	keys: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/))
});

/**
 * All keys of a folder in one file that only this user may read.
 * @returns their names
 * @throws DatabaseRefused where there are none, one is damaged, or the file is there
 */
export function packKeys(folder: string, file: string): string[] {
	const keys: Record<string, string> = {};
	for (const name of Object.keys(keyPurposes) as KeyName[]) {
		const { key, isDamaged } = readKey(folder, name);
		if (isDamaged) throw new DatabaseRefused(`The key ${name} in ${folder} is damaged: nothing was written.`);
		if (key !== null) keys[name] = key;
	}
	if (Object.keys(keys).length === 0)
		throw new DatabaseRefused(`There are no keys in ${folder} yet: the first start makes them.`);
	if (existsSync(file)) throw new DatabaseRefused(`${file} is there already: name another file.`);
	const descriptor = openSync(file, 'wx', 0o600);
	try {
		writeSync(descriptor, `${JSON.stringify({ waymarkKeys: 1, keys }, null, 2)}\n`);
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
	return Object.keys(keys);
}

/**
 * Puts back those that are not there. One that is there stays, and another one in the file is refused.
 * @throws DatabaseRefused; then nothing was changed
 */
export function unpackKeys(folder: string, file: string): { put: string[]; kept: string[] } {
	const packed = readPacked(file);
	const entries = Object.entries(packed).filter((entry): entry is [KeyName, string] => isKeyName(entry[0]));
	const there = entries.filter(([name]) => readKey(folder, name).key !== null);
	const differing = there.filter(([name, key]) => readKey(folder, name).key !== key).map(([name]) => name);
	if (differing.length > 0)
		throw new DatabaseRefused(
			`${folder} holds another ${differing.join(', ')} than ${file}: move that one away first. Nothing was changed.`
		);
	const missing = entries.filter(([name]) => readKey(folder, name).key === null);
	for (const [name, key] of missing) keepKey(folder, name, key, { instead: true });
	return { put: missing.map(([name]) => name), kept: there.map(([name]) => name) };
}

function readPacked(file: string): Record<string, string> {
	if (!existsSync(file)) throw new DatabaseRefused(`There is no file ${file}.`);
	const foreign = new DatabaseRefused(
		`${file} holds no keys of Waymark, or is damaged. Nothing was changed.`
	);
	try {
		const { data } = Packed.safeParse(JSON.parse(readFileSync(file, 'utf8')));
		if (!data) throw foreign;
		return data.keys;
	} catch (error) {
		if (error instanceof SyntaxError) throw foreign;
		throw error;
	}
}
