import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fingerprint } from './fingerprint.ts';

const root = resolve(import.meta.dirname, '../../..');
const mark = join(root, 'build', '.fingerprint');
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

export class BuildRefused extends Error {
	override name = 'BuildRefused';
}

/**
 * Builds unless the last build is of these very sources.
 * @throws BuildRefused with one plain sentence when it cannot or does not succeed
 */
export function buildUnlessCurrent(): void {
	if (!isBuildCurrent()) build();
}

/** Whether there is a build, and it is of these very sources. */
export function isBuildCurrent(): boolean {
	return existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint(root);
}

/** @throws BuildRefused with one plain sentence when it cannot or does not succeed */
export function build(): void {
	if (!existsSync(vite))
		throw new BuildRefused(
			'Waymark must be built first, and the build tools are not here: run "npm ci" without leaving out development packages.'
		);
	const sources = fingerprint(root);
	console.log('Building Waymark. This takes about a minute.');
	const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		stdio: 'inherit',
		env: buildEnvironment(sources)
	});
	if (status !== 0) throw new BuildRefused('Waymark could not be built: the messages above say why.');
	writeFileSync(mark, sources);
}

/** What the shell or a test runner set for itself must not change what is built. */
function buildEnvironment(sources: string): NodeJS.ProcessEnv {
	const { VITEST, ...inherited } = process.env;
	return { ...inherited, NODE_ENV: 'production', BUILD_ID: process.env['BUILD_ID'] ?? buildId(sources) };
}

/** The commit, where the sources are exactly that commit's; otherwise their fingerprint. */
function buildId(sources: string): string {
	const changed = git('status', '--porcelain');
	const commit = git('rev-parse', '--short=12', 'HEAD');
	return changed === '' && commit ? commit : sources.slice(0, 12);
}

/** Null where this is no git checkout, or git is not installed. */
function git(...parameters: string[]): string | null {
	try {
		return execFileSync('git', parameters, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
	} catch {
		return null;
	}
}
