import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import { readEnvironment, type Environment } from '#lib/server/env.ts';
import { beginServing, type Serving } from '#lib/server/db/serving.ts';
import { keepNewFilesOwn } from '#lib/server/ops/own-files.ts';
import { prepareDatabase } from '#lib/server/ops/prepare.ts';
import { announce, announceDemonstration } from './announce.ts';
import { wordsOnNewLife } from './new-life.ts';
import { endPlainly, plainReason, Refusal } from './refusal.ts';
import { beginJobs } from './serve/jobs.ts';
import { nextSteps } from './next-steps.ts';
import { defaultHeaders } from './serve/headers.ts';
import { usableSettings } from './serve/settings.ts';
import { stopOnSignal } from './serve/stop.ts';

type Middleware = (...parameters: [...Parameters<RequestListener>, next: () => void]) => void;

/** Prepares the database and serves what was built until a signal ends it. */
export async function start(): Promise<void> {
	await endPlainly(async () => {
		keepNewFilesOwn();
		await serve(usableSettings(process.env));
	});
}

async function serve(wished: Environment): Promise<void> {
	let answer: RequestListener = notReady;
	const server = createServer((request, response) => answer(request, response));
	const port = await listen(server, wished);
	const environment = settle(port);
	let serving: Serving | undefined;
	try {
		serving = await beginServing(environment.DATABASE_URL);
		const { demonstration, life } = await prepareDatabase(environment);
		answer = await application(environment);
		stopOnSignal(server, environment.SHUTDOWN_TIMEOUT);
		const endJobs = await beginJobs(environment);
		(process as NodeJS.EventEmitter).once('sveltekit:shutdown', () => {
			void endJobs();
			void serving?.end();
		});
		if (life) console.log(`${wordsOnNewLife(life)}\n`);
		announce(environment);
		for (const line of await nextSteps(environment)) console.log(line);
		// It serves by now, and goes on also where there is nothing to show just now.
		if (demonstration) await announceDemonstration(environment).catch(sayWhy);
	} catch (error) {
		server.close();
		await serving?.end();
		throw error;
	}
}

function sayWhy(error: unknown): void {
	console.error(plainReason(error) ?? error);
}

/** The port may be asked for as 0, "any": the rest of the program reads the one that was given. */
function settle(port: number): Environment {
	process.env['PORT'] = String(port);
	const environment = readEnvironment(process.env);
	process.env['ORIGIN'] = environment.ORIGIN;
	process.env['BODY_SIZE_LIMIT'] = String(environment.BODY_SIZE_LIMIT);
	return environment;
}

async function listen(server: Server, { PORT, HOST }: Environment): Promise<number> {
	server.listen(PORT, HOST);
	try {
		await once(server, 'listening');
	} catch (error) {
		throw new Refusal(whyNotListening(error as NodeJS.ErrnoException, PORT, HOST), { cause: error });
	}
	const address = server.address();
	return typeof address === 'object' && address ? address.port : PORT;
}

function whyNotListening({ code }: NodeJS.ErrnoException, port: number, host: string): string {
	if (code === 'EADDRINUSE')
		return `Port ${port} is in use by another program: stop that one, or set PORT to another number.`;
	if (code === 'EACCES')
		return `This user may not listen on port ${port}: set PORT to a number of 1024 or more.`;
	return `Waymark cannot listen on ${host}, port ${port} (${code}): check HOST and PORT.`;
}

const notReady: RequestListener = (_request, response) => {
	response
		.writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain', 'x-waymark': '1' })
		.end('Waymark is starting.\n');
};

/** Kit's handler, reading its settings from the environment while it is imported, behind headers and compression. */
async function application(environment: Environment): Promise<RequestListener> {
	const path = pathToFileURL(resolve(import.meta.dirname, '../../build/handler.js')).href;
	const { handler } = (await import(path)) as { handler: Middleware };
	const compress = compression({ filter: isCompressible }) as unknown as Middleware;
	const headers = defaultHeaders(environment);
	return (request, response) => {
		for (const [name, value] of headers(request.url ?? '/')) response.setHeader(name, value);
		compress(request, response, () => handler(request, response, () => notFound(request, response)));
	};
}

/** A compressed event stream would wait in the compressor's buffer. */
function isCompressible(...[request, response]: Parameters<compression.CompressionFilter>): boolean {
	const isStream = String(response.getHeader('content-type')).startsWith('text/event-stream');
	return !isStream && compression.filter(request, response);
}

const notFound: RequestListener = (_request, response) => {
	response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
};
