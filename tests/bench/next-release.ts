import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const SOURCES = [
	'package-lock.json',
	'package.json',
	'src',
	'static',
	'tests',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
const TEXT = 'src/lib/i18n/attention/person-home.en.ts';

/** The project as it would be released next: another name, and one text of Home a word longer. */
export interface NextRelease {
	/** Its folder, built. */
	root: string;
	remove(): void;
}

export function buildNextRelease(): NextRelease {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-next-'));
	for (const source of SOURCES) cpSync(join(root, source), join(folder, source), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	const before = readFileSync(join(folder, TEXT), 'utf8');
	const after = before.replace(/(allSteps: '[^']*)'/, "$1 now'");
	if (after === before) throw new Error(`There is no such text in ${TEXT}.`);
	writeFileSync(join(folder, TEXT), after);
	const env = { ...process.env, BUILD_ID: 'next-release' };
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.js'], {
		cwd: folder,
		env,
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`The next release could not be built:\n${stderr}`);
	return { root: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
