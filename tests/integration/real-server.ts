import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Sqlite from 'better-sqlite3';
import type { Actor } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { startSession } from '#lib/server/access/sessions.ts';
import { type Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { readEnvironment } from '#lib/server/env.ts';
import { loadBuiltApp, requireCurrentBuild } from '#tests/integration/built-app.ts';
import { createMigrated, type Dialect } from '#tests/integration/databases.ts';

/** The application as it is served, hooks, routes and Kit's own handling of errors, in this process. */
export interface RealServer {
	url: string;
	/** A connection of the test's own to the server's database. */
	database: Database;
	databaseUrl: string;
	/** The connections that the server itself has open; SQLite only. */
	serverFiles(): Sqlite.Database[];
	/** Sets the same of each connection that the server has open and will open; SQLite only. @returns how to end that */
	onEachFile(setting: string): () => void;
	/** The cookie of somebody who is signed in. */
	signIn(actor: Actor): Promise<string>;
	close(): Promise<void>;
}

/** @param settings of its environment; it writes nothing to the standard output unless told to */
export async function startRealServer(
	dialect: Dialect,
	settings: Record<string, string> = {}
): Promise<RealServer> {
	requireCurrentBuild();
	const made = await createMigrated(dialect);
	const database = await openDatabase(made.url, () => undefined);
	const file = watchForOpened(made.url);
	const before = { ...process.env };
	const { server, url } = await serve({ DATABASE_URL: made.url, LOG_LEVEL: 'silent', ...settings });
	await fetch(`${url}/health`);
	return {
		url,
		database,
		databaseUrl: made.url,
		serverFiles: file.open,
		onEachFile: file.onEach,
		signIn: (actor) => signIn(database, actor),
		async close() {
			server.closeAllConnections();
			server.close();
			(process as NodeJS.EventEmitter).emit('sveltekit:shutdown', 'SIGTERM');
			file.stopWatching();
			putBack(before);
			await database.close();
			await made.drop();
		}
	};
}

/** What the server has open now. It may open its file again at any time: which connection answers is not known from outside. */
function watchForOpened(path: string) {
	const configure = Sqlite.prototype.pragma;
	const opened = new Set<Sqlite.Database>();
	const settings = new Set<string>();
	const open = () => [...opened].filter((file) => file.open);
	Sqlite.prototype.pragma = new Proxy(configure, {
		apply(original, file: Sqlite.Database, parameters) {
			if (file.name === path && !opened.has(file)) {
				opened.add(file);
				for (const setting of settings) configure.call(file, setting);
			}
			return Reflect.apply(original, file, parameters) as unknown;
		}
	});
	return {
		open,
		onEach(setting: string) {
			settings.add(setting);
			for (const file of open()) file.pragma(setting);
			return () => void settings.delete(setting);
		},
		stopWatching() {
			Sqlite.prototype.pragma = configure;
		}
	};
}

async function serve(settings: Record<string, string>): Promise<{ server: Server; url: string }> {
	const server = createServer();
	// A test that does something else for a while must not find its connection gone.
	server.keepAliveTimeout = 300_000;
	await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
	const url = `http://localhost:${(server.address() as AddressInfo).port}`;
	Object.assign(process.env, settings, { ORIGIN: url });
	// As the start of the program does.
	process.env['BODY_SIZE_LIMIT'] = String(readEnvironment(process.env).BODY_SIZE_LIMIT);
	const handler = await loadBuiltApp();
	server.on('request', (request, response) =>
		handler(request, response, () => response.writeHead(404).end())
	);
	return { server, url };
}

/** The next file in the same process finds the environment as it was. */
function putBack(before: NodeJS.ProcessEnv): void {
	for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
	Object.assign(process.env, before);
}

async function signIn({ kysely }: Database, actor: Actor): Promise<string> {
	const { role, accountId } = actor;
	if (role === 'system') throw new Error('The system does not sign in');
	await kysely
		.insertInto('accounts')
		.values({
			id: accountId,
			role,
			person_id: role === 'service_user' ? actor.personId : null,
			practitioner_id: 'practitionerId' in actor ? actor.practitionerId : null,
			username: role === 'service_user' ? null : newIdentifier(),
			password_hash: null,
			language: 'en',
			status: 'active',
			created_at: Date.now()
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
	const start = { accountId, role, deviceId: null, replaces: undefined };
	const token = await kysely
		.transaction()
		.execute((transaction) => startSession(transaction, start, Date.now()));
	return `session=${token}`;
}
