import module from 'node:module';
import { resolve } from 'node:path';
import v8 from 'node:v8';

/** For what is new in the heap: enough that most of it is gone when it is looked through, and a third of what V8 takes unasked. */
const YOUNG_BYTES = 4 * 1024 * 1024;
const MOST_TRIES = 200;
const SHARED_HEAPS = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '1000000' };

/**
 * How glibc hands out memory is read from the environment before any of our code runs: so the process becomes itself once more, with
 * it set. Each thread would keep a heap of its own, and what it needed to hash a password for good; so two heaps are shared, and large
 * blocks go back at once. Not where somebody set it otherwise, nor where a channel to whoever started us would be lost.
 */
export function holdMemoryTogether() {
	if (!process.execve || process.connected || process.env.MALLOC_ARENA_MAX) return;
	if (process.platform !== 'linux') return;
	const { execPath, execArgv, argv, env } = process;
	process.execve(execPath, [execPath, ...execArgv, ...argv.slice(1)], { ...SHARED_HEAPS, ...env });
}

/** For a process that shares a small machine with others: quick to start, and holding little memory that it does not need. */
export function beModest() {
	// Half of a start goes into reading the same TypeScript again; a folder of our own, as a shared one could be planted.
	module.enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/waymark'));
	// Each thread that hashes a password keeps what it needed for that, 19 MiB and more, for good: as many as the machine's two cores.
	process.env.UV_THREADPOOL_SIZE ??= '2';
	keepHeapSmall();
}

/**
 * Unasked, a heap grows to several times what is in use, because the machine has room. How far the young part of it grows can only
 * be said on the command line, which nobody who starts us should have to know; how fast can be said here: so it grows to one size
 * and stays there (docs/decisions/050-ratios-to-a-floor.md).
 */
function keepHeapSmall() {
	v8.setFlagsFromString('--heap-growing-percent=50');
	v8.setFlagsFromString(`--semi-space-growth-factor=${YOUNG_BYTES / youngBytes()}`);
	const alive = [];
	for (let tries = 0; tries < MOST_TRIES && youngBytes() < YOUNG_BYTES; tries += 1)
		alive.push(Array.from({ length: 1_000 }, () => ({})));
	v8.setFlagsFromString('--semi-space-growth-factor=1');
}

function youngBytes() {
	const young = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
	return young?.space_size ?? YOUNG_BYTES;
}
