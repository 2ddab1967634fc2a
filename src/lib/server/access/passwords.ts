import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. `memory` is in KiB. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

interface Encoded {
	memory: number;
	passes: number;
	parallelism: number;
	salt: Buffer;
	hash: Buffer;
}

/** Argon2id of a password or PIN, as a PHC string that carries its own parameters. */
export async function hashSecret(secret: string): Promise<string> {
	const salt = randomBytes(SALT_BYTES);
	return encode({ ...COST, salt, hash: await run(secret, { ...COST, salt, length: HASH_BYTES }) });
}

/**
 * Whether `secret` is the one that was hashed. With no hash (no such account, no PIN yet) it does the same work and
 * says no, so that time does not tell the two apart.
 */
export async function verifySecret(secret: string, stored: string | null | undefined): Promise<boolean> {
	const expected = decode(stored ?? NOBODY);
	const actual = await run(secret, { ...expected, length: expected.hash.length });
	const same = timingSafeEqual(actual, expected.hash);
	return same && stored !== null && stored !== undefined;
}

function run(
	secret: string,
	{ memory, passes, parallelism, salt, length }: Omit<Encoded, 'hash'> & { length: number }
): Promise<Buffer> {
	return derive('argon2id', {
		message: secret.normalize('NFKC'),
		nonce: salt,
		memory,
		passes,
		parallelism,
		tagLength: length
	});
}

function encode({ memory, passes, parallelism, salt, hash }: Encoded): string {
	const cost = `m=${memory},t=${passes},p=${parallelism}`;
	return `$argon2id$v=19$${cost}$${unpadded(salt)}$${unpadded(hash)}`;
}

function decode(text: string): Encoded {
	const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(text);
	if (!found) throw new Error('A stored password is not an argon2id string');
	const [, memory, passes, parallelism, salt = '', hash = ''] = found;
	return {
		memory: Number(memory),
		passes: Number(passes),
		parallelism: Number(parallelism),
		salt: Buffer.from(salt, 'base64'),
		hash: Buffer.from(hash, 'base64')
	};
}

function unpadded(bytes: Buffer): string {
	return bytes.toString('base64').replace(/=+$/, '');
}

const NOBODY = encode({ ...COST, salt: Buffer.alloc(SALT_BYTES), hash: Buffer.alloc(HASH_BYTES) });
