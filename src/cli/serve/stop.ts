import type { Server } from 'node:http';

/** After the last request, how long the application has to close its database. */
const CLOSING_MILLISECONDS = 3_000;

/**
 * On the first SIGTERM or SIGINT: takes no new requests, finishes those that run, tells the application, ends.
 * @param patience in seconds, after which requests that still run are cut
 */
export function stopOnSignal(server: Server, patience: number): void {
	const stop = (signal: NodeJS.Signals) => {
		server.on('request', (_request, response) => response.on('close', () => server.closeIdleConnections()));
		server.close(() => finish(signal));
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), patience * 1_000).unref();
	};
	process.once('SIGTERM', stop);
	process.once('SIGINT', stop);
}

/** Kit's own server tells the application the same way; hooks listen for it. */
function finish(signal: NodeJS.Signals): void {
	(process as NodeJS.EventEmitter).emit('sveltekit:shutdown', signal);
	setTimeout(() => process.exit(0), CLOSING_MILLISECONDS).unref();
}
