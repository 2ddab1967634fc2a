import type { PhoneKind } from '#lib/domain/access/phone.ts';
import type { DeviceHere } from '#lib/domain/access/actor.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { deleteSessionsOf } from './sessions.ts';
import { hashToken, newToken } from './tokens.ts';

/** The tenth wrong PIN in a row locks a phone: one in 100,000 for a stranger who guesses. */
const WRONG_PINS_BEFORE_LOCK = 10;
/** How long after the code a PIN can still be chosen: a phone that is passed on meanwhile opens nothing. */
const PIN_CHOICE_LIFE_MS = 60 * 60 * 1000;

/**
 * `unknown` also stands for a phone that waited too long, `signed_out` for one that was from elsewhere, `ended` for one that opens
 * nothing though nobody did anything with it, as after a death: all but `ready` need a code.
 */
export type DeviceState = 'unknown' | 'needs_pin' | 'ready' | 'locked' | 'signed_out' | 'ended';

/** What a phone may do next, by the token in its cookie. */
export async function deviceState(
	connection: Connection,
	token: string | undefined,
	now: number
): Promise<DeviceState> {
	const device = await findDevice(connection, token);
	return device ? stateOf(device, now) : 'unknown';
}

export function stateOf(
	device: Pick<Device, 'revoked_at' | 'signed_out_by' | 'failed_attempts' | 'pin_hash' | 'created_at'>,
	now: number
): DeviceState {
	if (device.revoked_at !== null) {
		if (device.signed_out_by !== null) return 'signed_out';
		// Nobody is told of wrong PINs where there were none.
		return device.failed_attempts < WRONG_PINS_BEFORE_LOCK ? 'ended' : 'locked';
	}
	if (device.pin_hash !== null) return 'ready';
	return now - device.created_at < PIN_CHOICE_LIFE_MS ? 'needs_pin' : 'unknown';
}

export type Device = NonNullable<Awaited<ReturnType<typeof findDevice>>>;

export async function findDevice(connection: Connection, token: string | undefined) {
	if (!token) return undefined;
	return connection
		.selectFrom('devices')
		.innerJoin('accounts', 'accounts.id', 'devices.account_id')
		.innerJoin('people', 'people.id', 'accounts.person_id')
		.select([
			'devices.id',
			'devices.pin_hash',
			'devices.created_at',
			'devices.revoked_at',
			'devices.signed_out_by',
			'devices.failed_attempts',
			'accounts.id as account_id',
			'accounts.status',
			'people.id as person_id',
			'people.date_of_birth',
			'people.preferred_name',
			'people.language'
		])
		.where('devices.id', '=', hashToken(token))
		.executeTakeFirst();
}

/** @returns the token for the phone's cookie; only its hash is kept */
export async function addDevice(
	transaction: Transaction,
	accountId: string,
	now: number,
	kind: PhoneKind | null = null
): Promise<string> {
	const token = newToken();
	await transaction
		.insertInto('devices')
		.values({
			id: hashToken(token),
			account_id: accountId,
			pin_hash: null,
			failed_attempts: 0,
			created_at: now,
			last_used_at: now,
			revoked_at: null,
			phone_kind: kind
		})
		.execute();
	return token;
}

/** The same phone, given a new code: what it was before opens nothing any more. */
export async function replaceDevice(
	transaction: Transaction,
	token: string | undefined,
	accountId: string,
	now: number
): Promise<void> {
	if (!token) return;
	const replaced = await transaction
		.updateTable('devices')
		.set({ revoked_at: now })
		.where('id', '=', hashToken(token))
		.where('account_id', '=', accountId)
		.where('revoked_at', 'is', null)
		.returning('id')
		.executeTakeFirst();
	if (replaced) await deleteSessionsOf(transaction, 'device_id', replaced.id);
}

/** Sets the PIN of a phone that has none. @returns false where another request was first */
export async function setPin(transaction: Transaction, deviceId: string, pinHash: string): Promise<boolean> {
	const set = await transaction
		.updateTable('devices')
		.set({ pin_hash: pinHash })
		.where('id', '=', deviceId)
		.where('pin_hash', 'is', null)
		.where('revoked_at', 'is', null)
		.returning('id')
		.executeTakeFirst();
	return set !== undefined;
}

/**
 * Counts a PIN as wrong before it is checked, so that guesses sent side by side are all counted.
 * @returns how many more there may be, or null when there are none left for this one
 */
export async function takePinTry(connection: Connection, deviceId: string): Promise<number | null> {
	const row = await connection
		.updateTable('devices')
		.set((build) => ({ failed_attempts: build('failed_attempts', '+', 1) }))
		.where('id', '=', deviceId)
		.where('revoked_at', 'is', null)
		.where('failed_attempts', '<', WRONG_PINS_BEFORE_LOCK)
		.returning('failed_attempts')
		.executeTakeFirst();
	return row ? WRONG_PINS_BEFORE_LOCK - row.failed_attempts : null;
}

/** The right PIN: earlier wrong ones no longer count. @returns false where the phone was locked meanwhile */
export async function forgivePinTries(
	transaction: Transaction,
	deviceId: string,
	now: number
): Promise<boolean> {
	const row = await transaction
		.updateTable('devices')
		.set({ failed_attempts: 0, last_used_at: now })
		.where('id', '=', deviceId)
		.where('revoked_at', 'is', null)
		.returning('id')
		.executeTakeFirst();
	return row !== undefined;
}

/** Only a new code opens this phone again. What it holds is not touched. */
export async function lockDevice(transaction: Transaction, deviceId: string, now: number): Promise<void> {
	await transaction.updateTable('devices').set({ revoked_at: now }).where('id', '=', deviceId).execute();
	await deleteSessionsOf(transaction, 'device_id', deviceId);
}

/** How stale `in_touch_at` may get, so that not every sync writes. */
const NOTED_EVERY_MS = 60_000;

/**
 * Keeps when a phone last heard from us and had nothing waiting: whatever arrives from it later was written after that.
 * @param said the time of our answer, as the phone gives it back
 */
export async function noteInTouch(
	connection: Connection,
	device: DeviceHere | null | undefined,
	said: string | null,
	now: number
): Promise<void> {
	const at = /^\d{1,15}$/.test(said ?? '') ? Number(said) : null;
	if (!device || at === null || at > now || at < (device.inTouchAt ?? 0) + NOTED_EVERY_MS) return;
	await connection
		.updateTable('devices')
		.set({ in_touch_at: at })
		.where('id', '=', device.id)
		.where((is) => is.or([is('in_touch_at', 'is', null), is('in_touch_at', '<', at)]))
		.execute();
}
