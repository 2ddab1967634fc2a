import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

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

/** One hash of everything that goes into a build of the project at `root`. The same sources give the same hash. */
export function fingerprint(root: string): string {
	const hash = createHash('sha256');
	for (const path of SOURCES.flatMap((source) => filesBelow(join(root, source)))) {
		const name = relative(root, path);
		if (!APART.test(name)) hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
	}
	return hash.digest('hex');
}

function filesBelow(path: string): string[] {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}
