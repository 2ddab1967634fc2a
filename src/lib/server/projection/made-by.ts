import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/*
 * Which code makes the records that phones are sent. Nobody has to remember to raise a number: the code is read, from the files
 * that run here, and hashed. The server prepares its database from its sources, before it takes requests.
 */

const lib = resolve(import.meta.dirname, '../..');
const start = join(import.meta.dirname, 'project.ts');

type Read = (path: string) => string;
const fromDisk: Read = (path) => readFileSync(path, 'utf8');

/** One hash of every file that has a part in making records. */
export function codeFingerprint(read: Read = fromDisk): string {
	const hash = createHash('sha256');
	for (const path of recordMakers(read))
		hash
			.update(`${relative(lib, path)}\0`)
			.update(read(path))
			.update('\0');
	return hash.digest('hex').slice(0, 16);
}

/** The files that `project.ts` runs, and those that they run. A type is gone before anything runs. */
export function recordMakers(read: Read = fromDisk): string[] {
	const found = new Set([start]);
	for (const path of found)
		for (const [, from = ''] of read(path).matchAll(importOfValues)) {
			const target = from.startsWith('#lib/')
				? join(lib, from.slice('#lib/'.length))
				: resolve(dirname(path), from);
			if (from.startsWith('#lib/') || from.startsWith('.')) found.add(target);
		}
	return [...found].sort();
}

const importOfValues = /^(?:import|export)\b(?! type\b)(?:[^'";]*?\bfrom)?\s*'([^']+)'/gm;
