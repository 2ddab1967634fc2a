import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { clockVariables } from './clock.ts';

export interface RunningServer {
	/** Its origin, such as `http://localhost:41234`. */
	url: string;
	pid: number;
	/** The file or address of its database. */
	databaseUrl: string;
	/** Everything it has printed so far. */
	output(): string;
	/** Runs `npm run admin -- …` on the same database and gives what it printed. */
	admin(...parameters: string[]): Promise<string>;
	/** Sends a signal and waits for the end. Gives the exit code, null when the signal killed it. */
	stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface ServerOptions {
	/** A SQLite file in a folder of its own unless given. */
	databaseUrl?: string;
	env?: Record<string, string>;
	/** The project that is started, where it is another one than this. */
	root?: string;
	/** Puts a database in place before the start, instead of an empty one that the start fills. */
	prepare?: (file: string) => Promise<unknown>;
}

const here = resolve(import.meta.dirname, '../..');
const READY = /Waymark is ready on (\S+)/;

/**
 * Starts the built application as an operator would, on a free port with a data folder of its own.
 * @throws Error with its whole output when it ends before it is ready
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
	const { root = here } = options;
	const folder = await mkdtemp(join(tmpdir(), 'waymark-server-'));
	const databaseUrl = options.databaseUrl ?? join(folder, 'waymark.db');
	await options.prepare?.(databaseUrl);
	const env = environment(folder, databaseUrl, options);
	const server = spawn(process.execPath, ['src/cli/start.js'], { cwd: root, env });
	const ended = once(server, 'exit').then(() => rm(folder, { recursive: true, force: true }));
	const { output, url } = await ready(server);
	return {
		url,
		pid: server.pid ?? 0,
		databaseUrl,
		output,
		admin: async (...parameters) => {
			const program = ['src/cli/admin.js', ...parameters];
			return (await promisify(execFile)(process.execPath, program, { cwd: root, env })).stdout;
		},
		async stop(signal = 'SIGTERM') {
			server.kill(signal);
			await ended;
			return server.exitCode;
		}
	};
}

/** Only what is named here: a setting of the machine must not change a test. */
function environment(folder: string, databaseUrl: string, { env }: ServerOptions): Record<string, string> {
	return {
		PATH: process.env['PATH'] ?? '',
		PORT: '0',
		HOST: 'localhost',
		DATA_DIR: folder,
		LOG_LEVEL: 'warn',
		DATABASE_URL: databaseUrl,
		KEY_DIR: keysBeside(databaseUrl) ?? join(folder, 'keys'),
		...clockVariables(),
		...env
	};
}

/** A file that one server after another is started on has its keys beside it, as on a machine; null where there is no file. */
function keysBeside(databaseUrl: string): string | null {
	return databaseUrl === '' || databaseUrl.startsWith('postgres') ? null : join(dirname(databaseUrl), 'keys');
}

async function ready(server: ChildProcess): Promise<Pick<RunningServer, 'output' | 'url'>> {
	let printed = '';
	const output = () => printed;
	return new Promise((done, fail) => {
		const read = (chunk: Buffer) => {
			printed += chunk.toString();
			const url = READY.exec(printed)?.[1];
			if (url) done({ output, url });
		};
		server.stdout?.on('data', read);
		server.stderr?.on('data', read);
		server.once('close', () => fail(new Error(`The server ended before it was ready:\n${printed}`)));
	});
}
