import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { chromium } from '@playwright/test';

/** The same engine without the windows, menus and extensions of a desktop, which take three quarters of the time of a test. */
const WITHOUT_WINDOWS = 'chromium-headless-shell';
const WITH_WINDOWS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(process.env['PATH'] ?? '').split(delimiter)];

/** No sandbox, because root in a container has none; nothing that calls home. */
export const CHROMIUM_ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--no-first-run'
];

/**
 * The path of a Chromium for tests: `CHROMIUM_PATH`, else one without windows, which is installed where Debian's packages
 * may be, else whichever there is or can be had.
 * @throws Error with one plain sentence when there is none
 */
export function ensureChromium(): string {
	const light = () => given() ?? find([WITHOUT_WINDOWS]);
	const found = light() ?? (installFromDebian(WITHOUT_WINDOWS) ? light() : findWhole());
	return found ?? (installAfterUpdate(WITHOUT_WINDOWS) ? light() : null) ?? ensureWholeChromium();
}

/**
 * As `ensureChromium`, but as people have it, for figures: windows and all.
 * @throws Error with one plain sentence when there is none
 */
export function ensureWholeChromium(): string {
	const whole = () => given() ?? findWhole();
	const found = whole() ?? (installAfterUpdate('chromium') || installFromPlaywright() ? whole() : null);
	if (found) return found;
	throw new Error(
		'The browser tests need Chromium and it could not be installed: run "apt-get install chromium" as root, or set CHROMIUM_PATH to a Chromium or Chrome.'
	);
}

function findWhole(): string | null {
	return find([...WITH_WINDOWS, chromium.executablePath()]);
}

function given(): string | null {
	const path = process.env['CHROMIUM_PATH'];
	if (path && !isProgram(path))
		throw new Error(`CHROMIUM_PATH names ${path}, which is not a program. Correct it or remove it.`);
	return path ?? null;
}

function find(names: string[]): string | null {
	const paths = names.flatMap((name) => FOLDERS.map((folder) => resolve(folder, name)));
	return paths.find(isProgram) ?? null;
}

function installFromDebian(name: string): boolean {
	if (process.getuid?.() !== 0) return false;
	return runs('apt-get', ['install', '--yes', '--no-install-recommends', name]);
}

function installAfterUpdate(name: string): boolean {
	if (process.getuid?.() !== 0) return false;
	return installFromDebian(name) || (runs('apt-get', ['update']) && installFromDebian(name));
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
