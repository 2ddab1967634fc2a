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
	if (name === undefined) warnOfProxy(event);
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

let isWarned = false;

/** Said once: anybody can send the header, and should not be able to fill the log with it. */
function warnOfProxy({ request, locals }: RequestEvent): void {
	if (isWarned || !request.headers.has(FORWARDED)) return;
	isWarned = true;
	locals.log.warn(
		'requests come through a proxy and ADDRESS_HEADER is not set: everybody may count as one network'
	);
}

/** Each proxy adds whom it heard from at the end: what stands further left, anybody can have written. */
function addressIn(name: string, value: string, depth: number): string {
	if (name !== FORWARDED) return value;
	return value.split(',').at(-depth) ?? '';
}
