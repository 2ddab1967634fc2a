import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface Proxy {
	/** What people type: the origin of every server behind it. */
	url: string;
	/** By the port of each server, how many requests it has been given. */
	given: Map<number, number>;
	/** From now on it leads to these; before, it answers that nothing is there. */
	leadTo(ports: readonly number[]): void;
	close(): Promise<void>;
}

/** A proxy as an operator puts in front of several servers: one request to each in turn, `Host` and `Origin` as they came. */
export async function startRoundRobin(): Promise<Proxy> {
	let ports: readonly number[] = [];
	let turn = 0;
	const given = new Map<number, number>();
	const server = createServer((incoming, outgoing) => {
		const port = ports[turn++ % Math.max(1, ports.length)];
		if (port === undefined) return void outgoing.writeHead(502).end();
		given.set(port, (given.get(port) ?? 0) + 1);
		pass(incoming, outgoing, port);
	});
	server.listen(0, 'localhost');
	await once(server, 'listening');
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		given,
		leadTo: (wanted) => void (ports = wanted),
		async close() {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
	const { method, url, headers, socket } = incoming;
	const address = socket.remoteAddress ?? '';
	const forwarded = { ...headers, 'x-forwarded-for': address };
	const behind = ask({ host: 'localhost', port, method, path: url, headers: forwarded }, (answer) => {
		outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
		answer.pipe(outgoing);
	});
	behind.once('error', () => outgoing.headersSent || outgoing.writeHead(502).end());
	incoming.pipe(behind);
}
