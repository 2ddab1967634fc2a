import type { Actor, StaffRole } from '#lib/domain/access/actor.ts';
import { isPin, isWeakPin } from '#lib/domain/access/pin.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { Language } from '#lib/domain/snapshot/records.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Connection, Database, Transaction } from '#lib/server/db/database.ts';
import { normaliseUsername } from './accounts.ts';
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
import { auditAlone, visitor, type Refused, type SignedIn } from './outcomes.ts';
import { hashSecret, verifySecret } from './passwords.ts';
import { giveBackTry, takeTry, type Limited } from './rate-limit.ts';
import { deleteSession, startSession, type AccountRole } from './sessions.ts';
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
		await lockDevice(transaction, device.id, now);
		await appendAudit(transaction, visitor, { action: 'device.lock', ...about, commandId: null }, now);
	});
	return { refused: 'phone_locked' };
}

function refusalFor(device: Device | undefined, expected: DeviceState, now: number): ErrorCode | null {
	const state = device ? stateOf(device, now) : 'unknown';
	if (state === expected) return null;
	return state === 'locked' ? 'phone_locked' : 'code_expired';
}

export interface PasswordTry {
	username: string;
	password: string;
	/** Where the request came from: hashed before it is kept, forgotten after a day. */
	clientAddress: string;
}

/** Signs in a member of staff. A name that nobody has is answered like a wrong password, in the same time. */
export async function signInWithPassword(
	database: Database,
	attempt: PasswordTry,
	session: string | undefined,
	now: number
): Promise<(SignedIn & { role: StaffRole }) | Refused> {
	const username = normaliseUsername(attempt.username);
	const limited = limitsOn(username, attempt.clientAddress);
	if (!(await takeTry(database.kysely, limited, now))) return { refused: 'too_many_tries' };
	const account = await findStaffAccount(database.kysely, username);
	const right = await verifySecret(attempt.password, account?.password_hash);
	if (!account || !right || account.status === 'closed') {
		const subject = account ? `account:${account.id}` : null;
		await auditAlone(database, visitor, { action: 'session.refused', personId: null, subject }, now);
		return { refused: right ? 'account_closed' : 'password_wrong' };
	}
	await giveBackTry(database.kysely, limited);
	const { role } = account;
	const entering = {
		actor: staffActor(account, username),
		role,
		deviceId: null,
		personId: null,
		language: null
	};
	const signedIn = await database.kysely
		.transaction()
		.execute((transaction) => enter(transaction, entering, session, now));
	return { ...signedIn, role };
}

function limitsOn(username: string, clientAddress: string): Limited[] {
	return [
		{ limit: 'nameFromAddress', of: `${clientAddress} ${username}` },
		{ limit: 'nameFromAnywhere', of: username },
		{ limit: 'namesFromAddress', of: clientAddress }
	];
}

function findStaffAccount(connection: Connection, username: string) {
	return connection
		.selectFrom('accounts')
		.select(['id', 'role', 'practitioner_id', 'password_hash', 'status'])
		.where('username', '=', username)
		.where('role', 'in', ['practitioner', 'manager', 'administrator'])
		.$narrowType<{ role: StaffRole }>()
		.executeTakeFirst();
}

function staffActor(
	{ id: accountId, role, practitioner_id }: { id: string; role: StaffRole; practitioner_id: string | null },
	name: string
): Actor {
	return role === 'administrator'
		? { role, accountId, name }
		: { role, accountId, practitionerId: practitioner_id ?? '', name };
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

interface Entering {
	actor: Actor;
	role: AccountRole;
	deviceId: string | null;
	personId: string | null;
	language: Language | null;
}

function personEntering(device: Device): Entering {
	const { account_id: accountId, person_id: personId, preferred_name: name } = device;
	const actor: Actor = { role: 'service_user', accountId, personId, name };
	return { actor, role: 'service_user', deviceId: device.id, personId, language: device.language };
}

async function enter(
	transaction: Transaction,
	{ actor, role, deviceId, personId, language }: Entering,
	replaces: string | undefined,
	now: number
): Promise<SignedIn> {
	const start = { accountId: actor.accountId, role, deviceId, replaces };
	const sessionToken = await startSession(transaction, start, now);
	const subject = `session:${hashToken(sessionToken)}`;
	await appendAudit(transaction, actor, { action: 'session.start', personId, subject, commandId: null }, now);
	return { sessionToken, language };
}
