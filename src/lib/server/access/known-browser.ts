import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Connection } from '#lib/server/db/database.ts';
import { keyFor } from '#lib/server/db/keys.ts';

/** A computer in an office is used by several; the oldest mark goes first. */
const MOST_MARKS = 8;

/**
 * The mark of one member of staff in a cookie from when they last signed in there, if there is one: what a stranger cannot have,
 * so that tries there are counted apart from everybody else's. It lets nobody in.
 */
export async function findMark(
	connection: Connection,
	cookie: string | undefined,
	username: string
): Promise<string | null> {
	const marks = marksIn(cookie);
	if (marks.length === 0) return null;
	const secret = await readSecret(connection);
	return marks.find((mark) => isMarkOf(secret, mark, username)) ?? null;
}

/** The cookie with a mark of this member of staff in it, and those of others that were there. */
export async function withMark(
	connection: Connection,
	cookie: string | undefined,
	username: string
): Promise<string> {
	const secret = await readSecret(connection);
	const marks = marksIn(cookie);
	const own = marks.find((mark) => isMarkOf(secret, mark, username)) ?? newMark(secret, username);
	return [...marks.filter((mark) => mark !== own), own].slice(-MOST_MARKS).join('~');
}

function marksIn(cookie: string | undefined): string[] {
	return (cookie ?? '')
		.split('~')
		.filter((mark) => /^[\w-]{22}\.[\w-]{43}$/.test(mark))
		.slice(-MOST_MARKS);
}

function newMark(secret: string, username: string): string {
	const nonce = randomBytes(16).toString('base64url');
	return `${nonce}.${signature(secret, nonce, username)}`;
}

function isMarkOf(secret: string, mark: string, username: string): boolean {
	const [nonce = '', signed = ''] = mark.split('.');
	return timingSafeEqual(Buffer.from(signed), Buffer.from(signature(secret, nonce, username)));
}

function signature(secret: string, nonce: string, username: string): string {
	return createHmac('sha256', secret).update(`${nonce} ${username}`).digest('base64url');
}

function readSecret(connection: Connection): Promise<string> {
	return keyFor(connection, 'known_browsers');
}
