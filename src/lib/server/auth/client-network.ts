import type { RequestEvent } from '@sveltejs/kit';
import { networkOf } from './network.ts';

const FORWARDED = 'x-forwarded-for';

/**
 * Where a request comes from, for counting tries. Behind a proxy that header alone is asked which the operator trusts; where it
 * is missing, or is no address, the settings and the proxy do not fit each other, and nobody can be told apart.
 * @returns null then; the log says why, and no address
 */
export function clientNetwork(event: RequestEvent): string | null {
	const { environment, log } = event.locals;
	const { ADDRESS_HEADER: name, XFF_DEPTH: depth } = environment;
	const header = name === undefined ? null : event.request.headers.get(name);
	const address = name === undefined ? event.getClientAddress() : addressIn(name, header ?? '', depth);
	const network = networkOf(address);
	if (network === null)
		log.error(
			{ header: name, found: header === null ? 'nothing' : 'no address', depth },
			'a request came without the address that ADDRESS_HEADER should bring'
		);
	return network;
}

/** Each proxy adds whom it heard from at the end: what stands further left, anybody can have written. */
function addressIn(name: string, value: string, depth: number): string {
	if (name !== FORWARDED) return value;
	return value.split(',').at(-depth) ?? '';
}
