/** A UUID version 7 from a moment and 10 random bytes: sorts by time, needs no server. */
export function identifierFrom(at: number, random: Uint8Array): string {
	const time = Math.trunc(at).toString(16).padStart(12, '0').slice(-12);
	const bytes = Array.from(random.subarray(0, 10));
	bytes[0] = ((bytes[0] ?? 0) & 0x0f) | 0x70;
	bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return `${time.slice(0, 8)}-${time.slice(8)}-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8, 20)}`;
}

/** A new UUID version 7 from this device's clock and secure random source. */
export function newIdentifier(at: number = Date.now()): string {
	return identifierFrom(at, crypto.getRandomValues(new Uint8Array(10)));
}
