import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { ActorOf } from '#lib/domain/access/actor.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { GivenFile } from './kept-import.ts';

/*
 * Files that were looked at, until they are taken over: sealed, so that neither the database nor a backup of it shows what is not kept
 * here. The key is with whoever gave them, and nowhere else.
 */

/** How long a file that was looked at can be taken over as it was. */
export const LOOKED_FOR_MS = 3_600_000;
const PIECE_BYTES = 262_144;
const [NONCE, TAG] = [12, 16];

const Given = z.object({ crn: z.nullable(z.string()), names: z.array(z.string()) });
type Given = z.infer<typeof Given>;

export function newLookKey(): string {
	return randomBytes(32).toString('base64url');
}

/** Keeps what was given, sealed with this key. */
export async function keepLooked(
	connection: Connection,
	{ importId, key }: { importId: string; key: string },
	given: Given,
	contents: readonly Uint8Array[]
): Promise<void> {
	const all = [Buffer.from(JSON.stringify(given)), ...contents];
	for (const [file, bytes] of all.entries())
		for (let piece = 0; piece === 0 || piece * PIECE_BYTES < bytes.byteLength; piece += 1) {
			const part = bytes.subarray(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES);
			const place = { import_id: importId, file, piece };
			await connection
				.insertInto('looked_pieces')
				.values({ ...place, sealed: seal(part, key, `${importId} ${file} ${piece}`) })
				.execute();
		}
}

/** Of somebody's own look, as long as it can be taken over: the same files again. Null where it cannot, or with another key. */
export async function openLooked(
	connection: Connection,
	{ accountId }: Pick<ActorOf<'administrator'>, 'accountId'>,
	{ importId, key }: { importId: string; key: string },
	now: number
): Promise<{ files: GivenFile[]; crn: string | null } | null> {
	const look = await connection
		.selectFrom('imports')
		.select('id')
		.where('id', '=', importId)
		.where('by_account', '=', accountId)
		.where('is_look', '=', 1)
		.where('carried_out_as', 'is', null)
		.where('ended_at', 'is not', null)
		.where('at', '>', now - LOOKED_FOR_MS)
		.executeTakeFirst();
	const first = look && (await contentOf(connection, { importId, key }, 0));
	if (!first) return null;
	const { crn, names } = Given.parse(JSON.parse(first.toString('utf8')));
	const files = names.map((name, index) => ({
		name,
		read: () => contentOf(connection, { importId, key }, index + 1)
	}));
	return { files, crn };
}

/** Whoever takes over what was looked at does it once, and what is older than an hour is nobody's any more. */
export async function forgetLooked(connection: Connection, now: number, importId = ''): Promise<void> {
	await connection
		.deleteFrom('looked_pieces')
		.where(({ eb, or, selectFrom }) =>
			or([
				eb('import_id', '=', importId),
				eb(
					'import_id',
					'in',
					selectFrom('imports')
						.select('imports.id')
						.where('imports.at', '<=', now - LOOKED_FOR_MS)
				)
			])
		)
		.execute();
}

async function contentOf(
	connection: Connection,
	{ importId, key }: { importId: string; key: string },
	file: number
): Promise<Buffer | null> {
	const pieces = await connection
		.selectFrom('looked_pieces')
		.select(['piece', 'sealed'])
		.where('import_id', '=', importId)
		.where('file', '=', file)
		.orderBy('piece')
		.execute();
	if (pieces.length === 0) return null;
	const opened = pieces.map(({ piece, sealed }) => unseal(sealed, key, `${importId} ${file} ${piece}`));
	return opened.some((each) => each === null) ? null : Buffer.concat(opened as Buffer[]);
}

function seal(bytes: Uint8Array, key: string, place: string): string {
	const nonce = randomBytes(NONCE);
	const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'base64url'), nonce);
	cipher.setAAD(Buffer.from(place));
	const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Null with another key, and where it is not what was sealed in this place. */
function unseal(sealed: string, key: string, place: string): Buffer | null {
	const bytes = Buffer.from(sealed, 'base64');
	const secret = Buffer.from(key, 'base64url');
	if (secret.length !== 32 || bytes.length < NONCE + TAG) return null;
	const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, NONCE));
	decipher.setAAD(Buffer.from(place));
	decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
	try {
		return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
	} catch (error) {
		// OpenSSL says only that it does not fit.
		if (!(error instanceof Error)) throw error;
		return null;
	}
}
