import module from 'node:module';
import { resolve } from 'node:path';
import v8 from 'node:v8';

/** For a process that shares a small machine with others: quick to start, and holding little memory that it does not need. */
export function beModest() {
	// Half of a start goes into reading the same TypeScript again; a folder of our own, as a shared one could be planted.
	module.enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/waymark'));
	// Unasked, a heap grows to several times what is in use, because a machine has room (docs/decisions/050-ratios-to-a-floor.md).
	v8.setFlagsFromString('--semi-space-growth-factor=1');
	v8.setFlagsFromString('--heap-growing-percent=50');
}
