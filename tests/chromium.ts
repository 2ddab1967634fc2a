import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(process.env['PATH'] ?? '').split(delimiter)];

/** No sandbox, because root in a container has none; nothing that calls home. */
export const CHROMIUM_ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--no-first-run'
];

/**
 * The path of a Chromium on this machine: `CHROMIUM_PATH`, an installed one, or Playwright's own.
 * @returns null when there is none
 */
export function findChromium(): string | null {
	const given = process.env['CHROMIUM_PATH'];
	if (given && !isProgram(given))
		throw new Error(`CHROMIUM_PATH names ${given}, which is not a program. Correct it or remove it.`);
	const installed = FOLDERS.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [given, ...installed, chromium.executablePath()].find((path) => path && isProgram(path)) ?? null;
}

/**
 * As `findChromium`, but installs one where there is none: Debian's package as root, else Playwright's.
 * @throws Error with one plain sentence when that fails too
 */
export function ensureChromium(): string {
	const found = findChromium() ?? (installFromDebian() || installFromPlaywright() ? findChromium() : null);
	if (found) return found;
	throw new Error(
		'The browser tests need Chromium and it could not be installed: run "apt-get install chromium" as root, or set CHROMIUM_PATH to a Chromium or Chrome.'
	);
}

function installFromDebian(): boolean {
	if (process.getuid?.() !== 0) return false;
	const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
	return runs('apt-get', install) || (runs('apt-get', ['update']) && runs('apt-get', install));
}

function installFromPlaywright(): boolean {
	return runs(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}

function runs(program: string, parameters: string[]): boolean {
	try {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		execFileSync(program, parameters, { stdio: ['ignore', 'inherit', 'inherit'], env });
		return true;
	} catch (error) {
		console.error(`${program} ${parameters.join(' ')} did not work: ${(error as Error).message}`);
		return false;
	}
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
