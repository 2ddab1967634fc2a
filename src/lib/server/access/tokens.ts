import { hash, randomBytes } from 'node:crypto';

/** A random token of 256 bits for a cookie; only its hash is ever stored. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** SHA-256, hexadecimal: enough for values that carry full randomness of their own. */
export function hashToken(token: string): string {
	return hash('sha256', token, 'hex');
}
