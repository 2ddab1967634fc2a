import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { realFile, sqlitePath } from '#lib/server/db/database.ts';
import type { Environment } from '#lib/server/env.ts';
import type { Mark } from './life.ts';

/*
 * How far the database had come, kept beside it and not in it: an older copy put in its place does not know. Written in
 * place, a few bytes in one go, so that it costs nothing after each command.
 */

const LENGTH = 256;
const MarkShape = z.object({ epoch: z.string(), sequence: z.int(), hash: z.string() });

export function markFile({ DATABASE_URL, DATA_DIR }: Pick<Environment, 'DATABASE_URL' | 'DATA_DIR'>): string {
	const path = sqlitePath(DATABASE_URL);
	if (path === null) return join(DATA_DIR, 'waymark.mark');
	return `${realFile(path)}.mark`;
}

/** Null where there is none, or nothing that can be read as one. */
export function readMarkFile(file: string): Mark | null {
	if (!existsSync(file)) return null;
	try {
		return MarkShape.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

export function writeMarkFile(file: string, mark: Mark): void {
	const descriptor = openSync(file, existsSync(file) ? 'r+' : 'w');
	try {
		writeSync(descriptor, `${JSON.stringify(mark).padEnd(LENGTH - 1)}\n`, 0);
	} finally {
		closeSync(descriptor);
	}
}
