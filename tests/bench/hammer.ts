import { Agent, request, type RequestOptions } from 'node:http';
import { once } from 'node:events';

export interface Load {
	perSecond: number;
	/** Of each request, in milliseconds. */
	latencies: number[];
}

export interface HammerOptions {
	url: string;
	headers: Record<string, string>;
	connections: number;
	/** Ends after so many requests. */
	count: number;
	/** A body makes it a POST. */
	body?: () => string;
}

/**
 * Sends requests over connections that stay open, each waiting for its answer before the next. Loopback only.
 * @throws Error when an answer is not 200
 */
export async function hammer(options: HammerOptions): Promise<Load> {
	const agent = new Agent({ keepAlive: true, maxSockets: options.connections });
	const latencies: number[] = [];
	let left = options.count;
	const began = performance.now();
	const work = async () => {
		while (left > 0) {
			left -= 1;
			latencies.push(await ask(options, agent));
		}
	};
	await Promise.all(Array.from({ length: options.connections }, work));
	const seconds = (performance.now() - began) / 1000;
	agent.destroy();
	return { perSecond: latencies.length / seconds, latencies };
}

async function ask({ url, headers, body }: HammerOptions, agent: Agent): Promise<number> {
	const content = body?.();
	const began = performance.now();
	const options: RequestOptions = { agent, headers, method: content === undefined ? 'GET' : 'POST' };
	const sent = request(url, options);
	sent.end(content);
	const [answer] = await once(sent, 'response');
	answer.resume();
	await once(answer, 'end');
	if (answer.statusCode !== 200) throw new Error(`${url} was answered with ${answer.statusCode}.`);
	return performance.now() - began;
}
