import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { keyFor } from '#lib/server/db/keys.ts';

export const CODE_LASTS_MS = 24 * 3_600_000;

/** The code that proves whose an address is. It lies nowhere: it is worked out again from what it is for. */
export async function addressCode(connection: Connection, wayId: string, askedAt: Instant): Promise<string> {
	const key = await keyFor(connection, 'notices');
	const digest = createHmac('sha256', Buffer.from(key, 'hex')).update(`code ${wayId} ${askedAt}`).digest();
	return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}

export function isSameCode(one: string, other: string): boolean {
	return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
