import {
	chmodSync,
	closeSync,
	existsSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeSync
} from 'node:fs';
import { join } from 'node:path';
import type { Key, KeyName } from '#lib/server/db/keys.ts';

/* A folder with a file for each key, and one that says what each is for. Nobody but the service's own user reads any of it. */

const OWN_FILE = 0o600;
const OWN_FOLDER = 0o700;
const MANIFEST = 'manifest.json';
const PATTERN = /^[0-9a-f]{64}$/;

interface KeyFile {
	key: Key | null;
	/** There is a file, and no key in it. */
	isDamaged: boolean;
}

function keyFile(folder: string, name: KeyName): string {
	return join(folder, `${name}.key`);
}

export function readKey(folder: string, name: KeyName): KeyFile {
	const file = keyFile(folder, name);
	if (!existsSync(file)) return { key: null, isDamaged: false };
	const text = readFileSync(file, 'utf8').trim();
	return PATTERN.test(text) ? { key: text, isDamaged: false } : { key: null, isDamaged: true };
}

/**
 * Writes a key where there is none, whole or not at all. Of two processes at once the first one's stays.
 * @param instead in place of whatever is there
 * @returns the key that is there now
 */
export function keepKey(folder: string, name: KeyName, key: Key, { instead = false } = {}): Key {
	mkdirSync(folder, { recursive: true, mode: OWN_FOLDER });
	chmodSync(folder, OWN_FOLDER);
	const file = keyFile(folder, name);
	if (!instead && existsSync(file)) return wholeKey(folder, name);
	const aside = join(folder, `.${name}.${process.pid}`);
	write(aside, `${key}\n`);
	if (instead) renameSync(aside, file);
	else linkUnlessThere(aside, file);
	flushFolder(folder);
	return wholeKey(folder, name);
}

function wholeKey(folder: string, name: KeyName): Key {
	const { key } = readKey(folder, name);
	if (key === null) throw new Error(`The key ${name} could not be kept`);
	chmodSync(keyFile(folder, name), OWN_FILE);
	return key;
}

function linkUnlessThere(aside: string, file: string): void {
	try {
		linkSync(aside, file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		rmSync(aside, { force: true });
	}
}

/** For whoever finds the folder: which keys there are, and what each is for. */
export function writeManifest(
	folder: string,
	purposes: Readonly<Record<KeyName, { purpose: string; without: string }>>
): void {
	const keys = Object.entries(purposes).map(([name, said]) => ({ name, file: `${name}.key`, ...said }));
	const file = join(folder, MANIFEST);
	const text = `${JSON.stringify({ keys }, null, 2)}\n`;
	if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
	const aside = join(folder, `.${MANIFEST}.${process.pid}`);
	write(aside, text);
	renameSync(aside, file);
}

function write(file: string, text: string): void {
	const descriptor = openSync(file, 'w', OWN_FILE);
	try {
		writeSync(descriptor, text);
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

function flushFolder(folder: string): void {
	const descriptor = openSync(folder, 'r');
	fsyncSync(descriptor);
	closeSync(descriptor);
}
