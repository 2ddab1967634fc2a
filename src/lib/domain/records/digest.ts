import { recordKey } from './record-key.ts';

type Named = { kind: string; id: string };

/**
 * A running checksum over a person's records: the exclusive-or of one 53-bit hash per kind, id and revision, so that one
 * changed record costs one update. It notices drift between phone and server; it is no defence against tampering.
 * @returns 14 hexadecimal digits.
 */
export function toggleDigest(digest: string, record: Named, revision: number): string {
	const [high, low] = hashOf(record, revision);
	return written(Number.parseInt(digest.slice(0, 6), 16) ^ high, Number.parseInt(digest.slice(6), 16) ^ low);
}

export const EMPTY_DIGEST = '00000000000000';

/** The digest of a whole set of records. */
export function digestOf(records: Iterable<Named & { revision: number }>): string {
	let [high, low] = [0, 0];
	for (const record of records) {
		const each = hashOf(record, record.revision);
		high ^= each[0];
		low ^= each[1];
	}
	return written(high, low);
}

function written(high: number, low: number): string {
	return hex(high >>> 0, 6) + hex(low >>> 0, 8);
}

function hex(value: number, digits: number): string {
	return value.toString(16).padStart(digits, '0');
}

function hashOf(record: Named, revision: number): [high: number, low: number] {
	return hash(`${recordKey(record)}:${revision}`);
}

// Two rounds of multiply-and-fold in the manner of MurmurHash: quick in a browser, even over a thousand records.
function hash(text: string): [high: number, low: number] {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		a = Math.imul(a ^ code, 2654435761);
		b = Math.imul(b ^ code, 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return [(b >>> 0) & 0xffffff, a >>> 0];
}
