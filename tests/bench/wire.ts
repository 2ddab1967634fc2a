import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** Stands between a browser and a server, and counts. */
export interface Wire {
	/** Where the browser goes. */
	url: string;
	/** Has connections from now on go to this port. */
	lead(port: number): void;
	/** All that went either way so far, in bytes: headers and bodies, without what TLS adds. */
	bytes(): number;
	close(): void;
}

export async function openWire(): Promise<Wire> {
	let target = 0;
	let bytes = 0;
	const open = new Set<Socket>();
	const count = ({ length }: Buffer) => (bytes += length);
	const server = createServer((near) => {
		const far = connect(target, 'localhost');
		for (const [from, to] of [
			[near, far],
			[far, near]
		] as const) {
			open.add(from);
			from.on('data', count).pipe(to);
			// Either end may go without a word: then so does the other.
			from.on('error', () => to.destroy()).on('close', () => (open.delete(from), to.destroy()));
		}
	});
	server.listen(0, 'localhost');
	await once(server, 'listening');
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		lead: (port) => {
			target = port;
			open.forEach((socket) => socket.destroy());
		},
		bytes: () => bytes,
		close: () => {
			open.forEach((socket) => socket.destroy());
			server.close();
		}
	};
}
