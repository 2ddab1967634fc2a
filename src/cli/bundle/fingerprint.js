import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

// Every start reads this file, and the first file with types in it costs as much as all that it does here.

const SOURCES = [
	'package-lock.json',
	'package.json',
	'src',
	'static',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** What runs beside the build, not in it: of the command line, all but the start. */
const APART = /^src\/cli\/admin|\.test\.ts$/;

/**
 * One hash of everything that goes into a build of the project at `root`. The same sources give the same hash.
 * @param {string} root
 */
export function fingerprint(root) {
	const hash = createHash('sha256');
	for (const path of SOURCES.flatMap((source) => filesBelow(join(root, source)))) {
		const name = relative(root, path);
		if (!APART.test(name)) hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
	}
	return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}
