import { createHash, timingSafeEqual } from 'node:crypto';
import type { Environment } from '#lib/server/env.ts';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
/** What a proxy adds, by which its requests are not taken for those of the machine it runs on. */
const BY_PROXY = [
	'forwarded',
	'x-forwarded-for',
	'x-forwarded-host',
	'x-forwarded-proto',
	'x-real-ip',
	'via'
];

/**
 * Whether figures of the service are for whoever asks: with the token, where one is set; else only on the machine itself, and not
 * through a proxy there.
 * @param address of the other end of the connection; undefined where it is not known
 */
export function isForOperator(
	{ headers }: Pick<Request, 'headers'>,
	address: string | undefined,
	{ METRICS_TOKEN }: Pick<Environment, 'METRICS_TOKEN'>
): boolean {
	if (METRICS_TOKEN !== undefined)
		return isSame(headers.get('authorization') ?? '', `Bearer ${METRICS_TOKEN}`);
	if (address === undefined || !LOOPBACK.test(address)) return false;
	return LOCAL_HOST.test(headers.get('host') ?? '') && !BY_PROXY.some((name) => headers.has(name));
}

function isSame(given: string, wanted: string): boolean {
	const hash = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(hash(given), hash(wanted));
}
