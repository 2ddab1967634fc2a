import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian, Ubuntu and Fedora put it; the one for programs with threads. */
const LIBRARY = 'faketime/libfaketimeMT.so.1';
const FOLDERS = ['/usr/lib', '/usr/lib64', '/usr/local/lib'];

/** The library that sets the clock of a program, installed from Debian's packages where it is not there and may be. */
export function ensureFaketime(): string {
	const found = findFaketime() ?? (installFromDebian() ? findFaketime() : null);
	if (found) return found;
	throw new Error(
		'The tests under other clocks need libfaketime: run "apt-get install libfaketime" as root (Linux only).'
	);
}

/**
 * The environment for a program that bears no other clock: Chromium does not start with the library, and PostgreSQL's
 * timers do not run out.
 */
export function withoutClock(): Record<string, string> {
	const all = Object.entries(process.env).filter(([name]) => name !== 'LD_PRELOAD');
	return Object.fromEntries(all.map(([name, value]) => [name, value ?? '']));
}

function findFaketime(): string | null {
	const folders = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) => [
		folder,
		...readdirSync(folder)
			.filter((name) => name.endsWith('-linux-gnu'))
			.map((name) => join(folder, name))
	]);
	return folders.map((folder) => join(folder, LIBRARY)).find((path) => existsSync(path)) ?? null;
}

function installFromDebian(): boolean {
	if (process.getuid?.() !== 0) return false;
	try {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const install = ['install', '--yes', '--no-install-recommends', 'libfaketime'];
		execFileSync('apt-get', install, { stdio: ['ignore', 'inherit', 'inherit'], env });
		return true;
	} catch (error) {
		console.error(`apt-get did not work: ${(error as Error).message}`);
		return false;
	}
}
