import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fingerprint } from './fingerprint.js';

export const root = resolve(import.meta.dirname, '../../..');
/** Holds the fingerprint of what was built last. */
export const mark = join(root, 'build', '.fingerprint');

/** Whether there is a build, and it is of these very sources. */
export function isBuildCurrent() {
	return existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint(root);
}
