import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.js';
import { isBuildCurrent, mark, root } from './is-current.js';

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

/** @throws BuildRefused with one plain sentence when it cannot or does not succeed */
export function build(): void {
	if (!existsSync(vite))
		throw new BuildRefused(
			'Waymark must be built first, and the build tools are not here: run "npm ci" without leaving out development packages.'
		);
	const sources = fingerprint(root);
	console.log('Building Waymark. This takes about a minute.');
	const env = buildEnvironment(sources);
	// The app first: its build empties the folder.
	for (const settings of [[], ['--config', 'src/cli/bundle/start.config.ts']]) {
		const parameters = [vite, 'build', '--logLevel', 'warn', ...settings];
		const { status } = spawnSync(process.execPath, parameters, { cwd: root, stdio: 'inherit', env });
		if (status !== 0) throw new BuildRefused('Waymark could not be built: the messages above say why.');
	}
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
