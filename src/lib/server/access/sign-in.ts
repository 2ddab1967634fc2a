import type { Actor } from '#lib/domain/access/actor.ts';
import { isPin, isWeakPin } from '#lib/domain/access/pin.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Database } from '#lib/server/db/database.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import type { AuthTokens } from './cookies.ts';
import {
	findDevice,
	forgivePinTries,
	lockDevice,
	setPin,
	stateOf,
	takePinTry,
	type Device,
	type DeviceState
} from './devices.ts';
import { endFeed } from './calendar-feeds.ts';
import { endPushes } from './end-pushes.ts';
import { auditAlone, visitor, type Refused, type SignedIn } from './sign-in-outcomes.ts';
import { enter, type Entering } from './enter.ts';
import { hashSecret, verifySecret } from './passwords.ts';
import { deleteSession } from './sessions.ts';
import { hashToken } from './tokens.ts';

/** Chooses the PIN of this phone, after a code, and signs in. */
export async function choosePin(
	database: Database,
	tokens: AuthTokens,
	{ pin, again }: { pin: string; again: string },
	now: number
): Promise<SignedIn | Refused> {
	const device = await findDevice(database.kysely, tokens.device);
	const refused = refusalFor(device, 'needs_pin', now) ?? refusalOfPin(pin, again, device);
	if (refused !== null || !device) return { refused: refused ?? 'code_expired' };
	if (device.status === 'closed') return { refused: 'account_closed' };
	const pinHash = await hashSecret(pin);
	return database.kysely.transaction().execute(async (transaction) => {
		if (!(await setPin(transaction, device.id, pinHash))) return { refused: 'code_expired' };
		return enter(transaction, personEntering(device), tokens.session, now);
	});
}

function refusalOfPin(pin: string, again: string, device: Device | undefined): ErrorCode | null {
	if (!isPin(pin)) return 'pin_not_six_digits';
	if (isWeakPin(pin, device?.date_of_birth ?? '')) return 'pin_weak';
	return pin === again ? null : 'pins_differ';
}

/** Signs in on a phone that knows its PIN. The tenth wrong one in a row locks the phone. */
export async function signInWithPin(
	database: Database,
	tokens: AuthTokens,
	pin: string,
	now: number
): Promise<SignedIn | Refused> {
	const device = await findDevice(database.kysely, tokens.device);
	const refused = refusalFor(device, 'ready', now) ?? (isPin(pin) ? null : 'pin_not_six_digits');
	if (refused !== null || !device) return { refused: refused ?? 'code_expired' };
	const triesLeft = await takePinTry(database.kysely, device.id);
	if (triesLeft === null) return { refused: 'phone_locked' };
	if (!(await verifySecret(pin, device.pin_hash))) return refusePin(database, device, triesLeft, now);
	return database.kysely.transaction().execute(async (transaction) => {
		if (!(await forgivePinTries(transaction, device.id, now))) return { refused: 'phone_locked' };
		if (device.status === 'closed') return { refused: 'account_closed' };
		return enter(transaction, personEntering(device), tokens.session, now);
	});
}

async function refusePin(
	database: Database,
	device: Device,
	triesLeft: number,
	now: number
): Promise<Refused> {
	const about = { personId: device.person_id, subject: `device:${device.id}` };
	if (triesLeft > 0) {
		await auditAlone(database, visitor, { action: 'session.refused', ...about }, now);
		return { refused: 'pin_wrong', triesLeft };
	}
	await database.kysely.transaction().execute(async (transaction) => {
		await lockPerson(transaction, device.person_id);
		await lockDevice(transaction, device.id, now);
		const changed = [
			...(await endPushes(transaction, device.person_id, now)),
			...(await endFeed(transaction, device.person_id, 'phone_gone', now))
		];
		if (changed.length > 0) await projectRecords(transaction, device.person_id, changed);
		await appendAudit(transaction, visitor, { action: 'device.lock', ...about, commandId: null }, now);
	});
	return { refused: 'phone_locked' };
}

function refusalFor(device: Device | undefined, expected: DeviceState, now: number): ErrorCode | null {
	const state = device ? stateOf(device, now) : 'unknown';
	if (state === expected) return null;
	if (state === 'signed_out' || state === 'ended') return 'phone_signed_out';
	return state === 'locked' ? 'phone_locked' : 'code_expired';
}

/** Ends a session on the server. The phone stays known, and what it holds is not touched. */
export async function signOut(
	database: Database,
	actor: Actor,
	session: string | undefined,
	now: number
): Promise<void> {
	if (!session) return;
	const personId = actor.role === 'service_user' ? actor.personId : null;
	const id = hashToken(session);
	await database.kysely.transaction().execute(async (transaction) => {
		await deleteSession(transaction, id);
		const entry = { action: 'session.end', personId, subject: `session:${id}`, commandId: null };
		await appendAudit(transaction, actor, entry, now);
	});
}

function personEntering(device: Device): Entering {
	const { account_id: accountId, person_id: personId, preferred_name: name } = device;
	const actor: Actor = { role: 'service_user', accountId, personId, name };
	return { actor, role: 'service_user', deviceId: device.id, personId, language: device.language };
}
