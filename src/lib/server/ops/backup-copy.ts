import { chmodSync, closeSync, fdatasyncSync, openSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';

/** Pages of 4 kB in one go: a millisecond or two, after which as long is waited. */
const STEP_PAGES = 256;
/** What is written is brought to the disk in portions: all of it at the end would hold up every writer of the same disk. */
const FLUSH_PAGES = 4_096;
const LONGEST_PAUSE_MS = 50;

/**
 * One moment of a SQLite database, page by page, while others write to it. It reads for half of the time at most, so that who
 * is served meanwhile hardly feels it. For a process of its own: it waits without giving its turn to anybody.
 */
export async function copyGently(path: string, target: string): Promise<void> {
	const source = new BetterSqlite(path, { readonly: true, timeout: 5_000 });
	let copy: number | null = null;
	let flushed = 0;
	let stepBegan = performance.now();
	try {
		// Held to the end, so that what is written meanwhile neither gets in nor makes it begin anew.
		source.exec('begin');
		source.prepare('select count(*) from sqlite_master').get();
		await source.backup(target, {
			progress({ totalPages, remainingPages }) {
				const done = totalPages - remainingPages;
				if (done - flushed >= FLUSH_PAGES) {
					copy ??= openSync(target, 'r');
					fdatasyncSync(copy);
					flushed = done;
				}
				pause(Math.min(LONGEST_PAUSE_MS, performance.now() - stepBegan));
				stepBegan = performance.now();
				return STEP_PAGES;
			}
		});
	} finally {
		if (copy !== null) closeSync(copy);
		source.close();
	}
	chmodSync(target, 0o600);
}

function pause(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
