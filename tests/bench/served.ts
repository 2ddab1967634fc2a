import { get, type IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import { sum } from './statistics.ts';

export interface Served {
	/** The body as it travels to a browser that takes brotli, in bytes. */
	served: number;
	/** The same body, unpacked. */
	raw: number;
	/** And as gzip would pack it: what the aims are written in. */
	gzip: number;
}

/** Asks for files of the application, each once. */
export class ServedFiles {
	readonly #known = new Map<string, Promise<Served>>();

	sizeOf(url: string): Promise<Served> {
		const known = this.#known.get(url) ?? measure(url);
		this.#known.set(url, known);
		return known;
	}

	async totalOf(urls: readonly string[]): Promise<Served> {
		const sizes = await Promise.all(urls.map((url) => this.sizeOf(url)));
		const total = (key: keyof Served) => sum(sizes.map((size) => size[key]));
		return { served: total('served'), raw: total('raw'), gzip: total('gzip') };
	}
}

async function measure(url: string): Promise<Served> {
	const [travelling, plain] = await Promise.all([body(url, 'br, gzip'), body(url, 'identity')]);
	return { served: travelling.length, raw: plain.length, gzip: gzipSync(plain, { level: 9 }).length };
}

/** Node's `fetch` unpacks what it gets; this leaves it as it came. */
async function body(url: string, encoding: string): Promise<Buffer> {
	const answer = await new Promise<IncomingMessage>((done, fail) =>
		get(url, { headers: { 'accept-encoding': encoding } }, done).once('error', fail)
	);
	if (answer.statusCode !== 200) throw new Error(`${url} was answered with ${answer.statusCode}.`);
	return Buffer.concat(await answer.toArray());
}
