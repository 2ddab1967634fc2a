import type { Actor } from '#lib/domain/access/actor.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { askedOften } from '#lib/server/db/asked-often.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { AuthTokens } from './cookies.ts';
import { databaseFault } from '#lib/server/db/faults.ts';
import { renewSession, type SessionRow } from './sessions.ts';
import { hashToken } from './tokens.ts';

/**
 * Who a request comes from, by its session cookie; null when it is nobody's, has ended, or its account is closed or
 * its phone locked. Keeps a session in use alive.
 */
export async function resolveActor(
	connection: Connection,
	tokens: Pick<AuthTokens, 'session'>,
	now: number
): Promise<Actor | null> {
	if (!tokens.session) return null;
	const found = await findSession(connection, hashToken(tokens.session), now);
	if (!found) return null;
	const actor = actorFrom(found, localDate(now));
	if (actor) await renewIfPossible(connection, found, now);
	return actor;
}

/** A database that takes no writes just now can still be read from: the session is renewed at a later request. */
async function renewIfPossible(connection: Connection, session: SessionRow, now: number): Promise<void> {
	try {
		await renewSession(connection, session, now);
	} catch (error) {
		if (databaseFault(error) === null) throw error;
	}
}

const sessionsOf = askedOften(
	(connection, id: string, now: number) =>
		connection
			.selectFrom('sessions')
			.innerJoin('accounts', 'accounts.id', 'sessions.account_id')
			.leftJoin('devices', 'devices.id', 'sessions.device_id')
			.leftJoin('people', 'people.id', 'accounts.person_id')
			.leftJoin('practitioners', 'practitioners.id', 'accounts.practitioner_id')
			.select([
				'sessions.id',
				'sessions.created_at',
				'sessions.last_seen_at',
				'accounts.id as account_id',
				'accounts.role',
				'accounts.username',
				'devices.id as device_id',
				'devices.in_touch_at',
				'people.id as person_id',
				'people.preferred_name',
				'practitioners.id as practitioner_id',
				'practitioners.forename',
				'practitioners.surname'
			])
			.where('sessions.id', '=', id)
			.where('sessions.expires_at', '>', now)
			.where('accounts.status', '=', 'active')
			.where('devices.revoked_at', 'is', null),
	['value', 'value']
);

async function findSession(connection: Connection, id: string, now: number) {
	const [found] = await sessionsOf(connection, id, now);
	return found;
}

type Found = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** An account without the person or practitioner that its role needs is nobody. */
function actorFrom(found: Found, today: LocalDate): Actor | null {
	const accountId = found.account_id;
	if (found.role === 'service_user') {
		if (found.person_id === null) return null;
		const device = found.device_id === null ? null : { id: found.device_id, inTouchAt: found.in_touch_at };
		const name = found.preferred_name ?? '';
		return { role: 'service_user', accountId, personId: found.person_id, name, device };
	}
	if (found.role === 'administrator') {
		const name = found.forename === null ? (found.username ?? '') : fullName(found);
		return { role: 'administrator', accountId, name };
	}
	if (found.practitioner_id === null) return null;
	const name = fullName(found);
	return { role: found.role, accountId, practitionerId: found.practitioner_id, name, today };
}
