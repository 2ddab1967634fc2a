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

/** What runs beside the build, not in it: of the command line, what the start has no part of. By its path below the project. */
const APART = /^src\/cli\/admin[./]|\.test\.ts$/;

/** @param {string} name with `/` between its parts */
export const isApart = (name) => APART.test(name);

/**
 * One hash of everything that goes into a build of the project at `root`. The same sources give the same hash.
 * @param {string} root
 */
export function fingerprint(root) {
	const hash = createHash('sha256');
	for (const path of SOURCES.flatMap((source) => filesBelow(join(root, source)))) {
		const name = relative(root, path).replaceAll('\\', '/');
		if (!isApart(name)) hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
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
