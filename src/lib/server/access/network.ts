import { isIP } from 'node:net';

const MAPPED = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([\da-f]{1,4}):([\da-f]{1,4}))$/;

/**
 * The network that an address stands for where tries are counted: an IPv4 address itself, also where it is written as IPv6; the
 * first half of an IPv6 address, as one household or office has as many as it likes of the second.
 * @returns null where it is no address
 */
export function networkOf(address: string): string | null {
	const bare = bareAddress(address);
	if (isIP(bare) === 4) return bare;
	if (isIP(bare) !== 6) return null;
	const written = new URL(`http://[${bare}]/`).hostname.slice(1, -1);
	const [, dotted, high, low] = MAPPED.exec(written) ?? [];
	if (dotted) return dotted;
	if (high && low) return [...octets(high), ...octets(low)].join('.');
	return `${firstHalf(written)}::/64`;
}

/** Some proxies add the port, or the interface of an address that holds only on its own wire. */
function bareAddress(address: string): string {
	const trimmed = address.trim().toLowerCase();
	const [, bracketed] = /^\[(.*)\](?::\d{1,5})?$/.exec(trimmed) ?? [];
	if (bracketed !== undefined) return withoutZone(bracketed);
	const [, withPort] = /^(\d+\.\d+\.\d+\.\d+):\d{1,5}$/.exec(trimmed) ?? [];
	return withPort ?? withoutZone(trimmed);
}

function withoutZone(address: string): string {
	return address.replace(/%[\w.-]+$/, '');
}

function octets(group: string): number[] {
	const value = Number.parseInt(group, 16);
	return [value >> 8, value & 255];
}

/** @param written as a URL writes it: short, with one run of zeros left out */
function firstHalf(written: string): string {
	const [before = '', after] = written.split('::');
	const groups = (part: string) => part.split(':').filter((group) => group !== '');
	const [head, tail] = [groups(before), groups(after ?? '')];
	const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
	return [...head, ...(after === undefined ? [] : zeros), ...tail].slice(0, 4).join(':');
}
