import type { Actor } from '#lib/domain/access/actor.ts';
import { SHOWN_DAYS, type Phone, type Phones, type SignedOutPhone } from '#lib/domain/access/phone.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Connection, Database, Transaction } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { endFeed } from './calendar-feeds.ts';
import { stateOf } from './devices.ts';
import { endPushes } from './end-pushes.ts';
import { deleteSessionsOf } from './sessions.ts';
import { phoneIdOf } from '#lib/server/projection/people/phone-id.ts';

const DAY_MS = 86_400_000;

/** The phones of somebody, for themselves or for whoever holds their case: asked once that is known. */
export async function readPhones(
	connection: Connection,
	personId: string,
	now: number,
	here: string | null = null
): Promise<Phones> {
	const devices = await devicesOf(connection, personId);
	const sessions = await sessionsOf(connection, personId, now);
	const signedIn = devices
		// Nothing opens an account that is closed.
		.filter((device) => device.status === 'active' && isSignedIn(device, now))
		.map((device): Phone => {
			const own = sessions.filter(({ device_id: id }) => id === device.id);
			const used = [device.last_used_at, device.in_touch_at ?? 0, ...own.map(({ last_seen_at: at }) => at)];
			return {
				id: phoneIdOf(device.id),
				kind: device.phone_kind,
				addedAt: device.created_at,
				lastUsedAt: Math.max(...used),
				asksForPin: own.length === 0,
				isHere: device.id === here
			};
		});
	return {
		signedIn: signedIn.toSorted((a, b) => b.lastUsedAt - a.lastUsedAt || (a.id < b.id ? -1 : 1)),
		signedOut: devices
			.flatMap((device) => signedOutPhone(device) ?? [])
			.filter(({ at }) => at > now - SHOWN_DAYS * DAY_MS)
			.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
	};
}

/** What a PIN, or a code that was just used, still opens. */
function isSignedIn(device: Row<'devices'>, now: number): boolean {
	return ['ready', 'needs_pin'].includes(stateOf(device, now));
}

function signedOutPhone(device: Row<'devices'>): SignedOutPhone | null {
	if (device.revoked_at === null || device.signed_out_by === null) return null;
	return {
		id: phoneIdOf(device.id),
		kind: device.phone_kind,
		addedAt: device.created_at,
		at: device.revoked_at,
		byName: device.signed_out_by === 'staff' ? device.signed_out_name : null
	};
}

function devicesOf(connection: Connection, personId: string) {
	return connection
		.selectFrom('devices')
		.innerJoin('accounts', 'accounts.id', 'devices.account_id')
		.selectAll('devices')
		.select('accounts.status')
		.where('accounts.person_id', '=', personId)
		.execute();
}

function sessionsOf(connection: Connection, personId: string, now: number) {
	return connection
		.selectFrom('sessions')
		.innerJoin('accounts', 'accounts.id', 'sessions.account_id')
		.select(['sessions.device_id', 'sessions.last_seen_at'])
		.where('accounts.person_id', '=', personId)
		.where('sessions.expires_at', '>', now)
		.execute();
}

interface SigningOut {
	personId: string;
	/** As `Phone.id`. */
	phoneId: string;
	/** The phone that asks, which goes another way out. */
	here: string | null;
}

/**
 * Signs somebody out on one phone, at once: its sessions end, and only a new code opens it again. What it holds is not touched, and
 * what it had not sent is sent after that. The person reads on their other phones that it was, and by whom.
 * @param actor the person, or whoever holds their case, which the caller has asked
 * @returns null where there is no such phone of theirs that is signed in, or it is the one that asks
 */
export async function signOutPhone(
	{ kysely }: Database,
	actor: Actor,
	{ personId, phoneId, here }: SigningOut,
	now: number
): Promise<{ signedOut: true } | null> {
	return kysely.transaction().execute(async (transaction) => {
		await lockPerson(transaction, personId);
		const devices = await devicesOf(transaction, personId);
		const device = devices.find(({ id }) => phoneIdOf(id) === phoneId);
		if (!device || device.id === here || !isSignedIn(device, now)) return null;
		await signOutDevices(transaction, actor, personId, [device.id], now);
		const changed = await endPushes(transaction, personId, now);
		await projectRecords(transaction, personId, [{ kind: 'person', id: personId }, ...changed]);
		return { signedOut: true };
	});
}

/** All that somebody is signed in on, as with a lost phone: within a command. @returns the records it makes again */
export async function signOutAllPhones(
	transaction: Transaction,
	actor: Actor,
	personId: string,
	now: number
): Promise<RecordReference[]> {
	const devices = await devicesOf(transaction, personId);
	const ids = devices.filter((device) => isSignedIn(device, now)).map(({ id }) => id);
	await signOutDevices(transaction, actor, personId, ids, now);
	await endFeed(transaction, personId, 'phone_gone', now);
	return [{ kind: 'person', id: personId }, ...(await endPushes(transaction, personId, now))];
}

async function signOutDevices(
	transaction: Transaction,
	actor: Actor,
	personId: string,
	ids: readonly string[],
	now: number
): Promise<void> {
	const isOwn = actor.role === 'service_user';
	for (const id of ids) {
		await transaction
			.updateTable('devices')
			.set({
				revoked_at: now,
				signed_out_by: isOwn ? 'person' : 'staff',
				signed_out_name: isOwn ? null : actor.name
			})
			.where('id', '=', id)
			.where('revoked_at', 'is', null)
			.execute();
		await deleteSessionsOf(transaction, 'device_id', id);
		const entry = { action: 'device.sign_out', personId, subject: `device:${id}`, commandId: null };
		await appendAudit(transaction, actor, entry, now);
	}
}
