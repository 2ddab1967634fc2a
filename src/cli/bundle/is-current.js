import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint.js';

export const root = resolve(import.meta.dirname, '../../..');
/** Holds the fingerprint of what was built last. */
export const mark = join(root, 'build', '.fingerprint');

/** The start, as it is built, and where it is imported from. */
export const start = join(root, 'build', 'cli', 'serve.js');
export const inOnePiece = pathToFileURL(start).href;

/** Whether there is a build, and it is of these very sources. */
export function isBuildCurrent() {
	return existsSync(start) && existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint(root);
}
