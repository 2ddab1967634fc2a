import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '#tests/e2e/server.ts';
import type { Figure } from './figure.ts';
import { preparedDatabase, type Stage } from './stage.ts';
import { median, times } from './statistics.ts';

const STARTS = 3;

/** From `npm start` on a database that is there until people can come in. */
export async function startUp(): Promise<Figure[]> {
	// One server at a time serves a database.
	const folder = mkdtempSync(join(tmpdir(), 'waymark-start-'));
	const file = join(folder, 'waymark.db');
	await (await preparedDatabase(file)).close();
	const took = await times(STARTS, async () => {
		const began = performance.now();
		const server = await startServer({ databaseUrl: file });
		const milliseconds = performance.now() - began;
		await server.stop();
		return milliseconds;
	});
	rmSync(folder, { recursive: true });
	const bare = await times(STARTS, async () => bareNode().milliseconds);
	return [
		{
			name: 'Server: start to ready',
			value: median(took),
			unit: 'ms',
			aim: { most: 2000 },
			floor: { name: 'Node that does nothing', value: median(bare) }
		}
	];
}

/** Of the server that all the other measurements have used. */
export async function memory({ server }: Stage): Promise<Figure[]> {
	const kilobytes = Number(
		execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)], { encoding: 'utf8' })
	);
	if (!(kilobytes > 0)) throw new Error('The server is gone.');
	return [
		{
			name: 'Server: memory after the load',
			value: (kilobytes * 1024) / 1e6,
			unit: 'MB',
			aim: { most: 250 },
			floor: { name: 'Node that does nothing', value: bareNode().bytes / 1e6 }
		}
	];
}

function bareNode(): { milliseconds: number; bytes: number } {
	const began = performance.now();
	const program = 'process.stdout.write(String(process.memoryUsage.rss()))';
	const bytes = Number(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }));
	return { milliseconds: performance.now() - began, bytes };
}
