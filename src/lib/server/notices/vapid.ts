import { createECDH, createHmac } from 'node:crypto';
import type { Key } from '#lib/server/db/keys.ts';

/** What a server signs its pushes by, in the letters of web addresses (RFC 8292). */
export interface VapidKeys {
	publicKey: string;
	privateKey: string;
}

/** The order of the curve P-256. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** The same pair for the same key, so that one secret is all there is to keep. */
export function vapidKeys(key: Key): VapidKeys {
	const drawn = createHmac('sha256', Buffer.from(key, 'hex')).update('vapid').digest('hex');
	const scalar = (BigInt(`0x${drawn}`) % (ORDER - 1n)) + 1n;
	const privateKey = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
	const pair = createECDH('prime256v1');
	pair.setPrivateKey(privateKey);
	return { publicKey: pair.getPublicKey('base64url'), privateKey: privateKey.toString('base64url') };
}
