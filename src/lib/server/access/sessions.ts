import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { hashToken, newToken } from './tokens.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

interface SessionLimits {
	/** Ends after this long without a request. */
	idleMs: number;
	/** Ends after this long whatever happens. */
	wholeMs: number;
	/** How stale `last_seen_at` may get, so that not every request writes. */
	renewAfterMs: number;
}

/**
 * A person's phone is their own and opened for half a minute, often weeks apart; a staff computer stands in a shared
 * room (docs/decisions/006-sessions-are-not-commands.md).
 */
const person: SessionLimits = { idleMs: 30 * DAY_MS, wholeMs: 90 * DAY_MS, renewAfterMs: DAY_MS };
const staff: SessionLimits = { idleMs: HOUR_MS, wholeMs: 12 * HOUR_MS, renewAfterMs: MINUTE_MS };

export const longestSessionMs = person.wholeMs;

export type AccountRole = 'service_user' | 'practitioner' | 'manager' | 'administrator';

function limitsOf(role: AccountRole): SessionLimits {
	return role === 'service_user' ? person : staff;
}

export interface SessionStart {
	accountId: string;
	role: AccountRole;
	deviceId: string | null;
	/** The token that the browser had before: it ends, so that nobody can hand a browser a session prepared for it. */
	replaces: string | undefined;
}

/** Starts a session. @returns the token for the cookie; only its hash is kept */
export async function startSession(
	transaction: Transaction,
	start: SessionStart,
	now: number
): Promise<string> {
	const token = newToken();
	await forgetOldSessions(transaction, start.accountId, now);
	if (start.replaces) await deleteSession(transaction, hashToken(start.replaces));
	await transaction
		.insertInto('sessions')
		.values({
			id: hashToken(token),
			account_id: start.accountId,
			device_id: start.deviceId,
			created_at: now,
			last_seen_at: now,
			expires_at: now + limitsOf(start.role).idleMs
		})
		.execute();
	return token;
}

export interface SessionRow {
	id: string;
	created_at: number;
	last_seen_at: number;
	role: AccountRole;
}

/** Moves the end of a session in use further out, never past its whole length. */
export async function renewSession(connection: Connection, session: SessionRow, now: number): Promise<void> {
	const { idleMs, wholeMs, renewAfterMs } = limitsOf(session.role);
	if (now - session.last_seen_at < renewAfterMs) return;
	await connection
		.updateTable('sessions')
		.set({ last_seen_at: now, expires_at: Math.min(now + idleMs, session.created_at + wholeMs) })
		.where('id', '=', session.id)
		.where('expires_at', '>', now)
		.execute();
}

export async function deleteSession(transaction: Transaction, id: string): Promise<void> {
	await transaction.deleteFrom('sessions').where('id', '=', id).execute();
}

export async function deleteSessionsOf(
	transaction: Transaction,
	column: 'account_id' | 'device_id',
	id: string
): Promise<void> {
	await transaction.deleteFrom('sessions').where(column, '=', id).execute();
}

/** @param id of the one that stays */
export async function deleteOtherSessions(
	transaction: Transaction,
	accountId: string,
	id: string
): Promise<void> {
	await transaction
		.deleteFrom('sessions')
		.where('account_id', '=', accountId)
		.where('id', '!=', id)
		.execute();
}

/** Of everybody: who never comes back never signs in again either. */
export async function forgetExpiredSessions(connection: Connection, now: number): Promise<void> {
	await connection.deleteFrom('sessions').where('expires_at', '<=', now).execute();
}

async function forgetOldSessions(transaction: Transaction, accountId: string, now: number): Promise<void> {
	await transaction
		.deleteFrom('sessions')
		.where('account_id', '=', accountId)
		.where('expires_at', '<=', now)
		.execute();
}
