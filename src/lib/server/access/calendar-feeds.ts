import type { ActorOf } from '#lib/domain/access/actor.ts';
import type { FeedEnd, FeedState } from '#lib/domain/appointments/feed-state.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { haveAllEnded } from '#lib/domain/people/running-orders.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Connection, Database, Transaction } from '#lib/server/db/database.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { newLinkCode, normaliseLinkCode } from './link-code.ts';
import { takeTry } from './rate-limit.ts';
import type { Refused } from './sign-in-outcomes.ts';
import { hashToken } from './tokens.ts';
import { takeWideTry } from './wide-tries.ts';

/*
 * The secret address at which somebody's own calendar asks for their appointments. Like sessions (docs/decisions/006), it is written
 * without a command: no phone can make one without the server, and a repeat must not be answered with the first secret.
 */

type Person = ActorOf<'service_user'>;

const GROUPS = 6;
const CODE = /^[2-9A-HJKMNP-Z]{30}$/;

/** Nobody needs to know more closely when a calendar asked. */
const FETCHED_AGAIN_MS = 10 * 60_000;

function hashFeedCode(code: string): string {
	return hashToken(`calendar ${normaliseLinkCode(code)}`);
}

/** For its person alone: asked once that is known. */
export async function readFeedState(connection: Connection, personId: string): Promise<FeedState> {
	const latest = await connection
		.selectFrom('calendar_feeds')
		.select(['id', 'made_at', 'fetched_at', 'ended_at', 'ended_why'])
		.where('person_id', '=', personId)
		// The one that works first.
		.orderBy(({ eb }) => eb('ended_at', 'is not', null))
		.orderBy('ended_at', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!latest) return { on: null, ended: null };
	const { id, made_at: madeAt, fetched_at: fetchedAt, ended_at: at, ended_why: why } = latest;
	if (at === null || why === null) return { on: { id, madeAt, fetchedAt }, ended: null };
	return { on: null, ended: { at, why } };
}

/**
 * A new address; the one before it, if any, works no more.
 * @param replaces the one that the page showed as on; null for none
 * @returns its code, shown this once: 148 random bits, of which the database has the hash
 */
export async function makeFeed(
	database: Database,
	actor: Person,
	replaces: string | null,
	now: number
): Promise<{ code: string } | Refused> {
	const { personId } = actor;
	const made = await database.kysely.transaction().execute(async (transaction) => {
		await lockPerson(transaction, personId);
		const refused = await whyNoFeed(transaction, personId, now);
		if (refused !== null) return { refused };
		const { on } = await readFeedState(transaction, personId);
		if ((on?.id ?? null) !== replaces) return { refused: 'stale_edit' as const };
		if (!(await takeTry(transaction, [{ limit: 'calendarMade', of: personId }], now)))
			return { refused: 'too_many_tries' as const };
		await endFeed(transaction, personId, 'replaced', now);
		const [id, code] = [newIdentifier(now), newLinkCode(GROUPS)];
		await transaction
			.insertInto('calendar_feeds')
			.values({
				id,
				person_id: personId,
				code_hash: hashFeedCode(code),
				made_at: now,
				fetched_at: null,
				ended_at: null,
				ended_why: null
			})
			.execute();
		await projectRecords(transaction, personId, [{ kind: 'person', id: personId }]);
		await audit(transaction, actor, 'calendar_feed.make', id, now);
		return { code };
	});
	await database.committed?.();
	return made;
}

/** Ends the one that is on, at once. Where none is, there is nothing to do. */
export async function endOwnFeed(database: Database, actor: Person, now: number): Promise<void> {
	const { personId } = actor;
	await database.kysely.transaction().execute(async (transaction) => {
		await lockPerson(transaction, personId);
		const { on } = await readFeedState(transaction, personId);
		if (on === null) return;
		await projectRecords(transaction, personId, await endFeed(transaction, personId, 'person', now));
		await audit(transaction, actor, 'calendar_feed.end', on.id, now);
	});
	await database.committed?.();
}

/** Whoever calls it holds the lock of the person. @returns the records that are another by it */
export async function endFeed(
	transaction: Transaction,
	personId: string,
	why: FeedEnd,
	now: number
): Promise<RecordReference[]> {
	const ended = await transaction
		.updateTable('calendar_feeds')
		.set({ ended_at: now, ended_why: why })
		.where('person_id', '=', personId)
		.where('ended_at', 'is', null)
		.returning('id')
		.execute();
	return ended.length > 0 ? [{ kind: 'person', id: personId }] : [];
}

/** For a database that was put back to an older state: who ended theirs since is not known, so nobody's goes on by itself. */
export async function endEveryFeed(transaction: Transaction, now: number): Promise<void> {
	const on = await transaction
		.selectFrom('calendar_feeds')
		.select('person_id')
		.where('ended_at', 'is', null)
		.orderBy('person_id')
		.execute();
	for (const { person_id: personId } of on) {
		await lockPerson(transaction, personId);
		await projectRecords(transaction, personId, await endFeed(transaction, personId, 'restored', now));
	}
}

function audit(transaction: Transaction, actor: Person, action: string, id: string, now: number) {
	const entry = { action, personId: actor.personId, subject: `calendar_feed:${id}`, commandId: null };
	return appendAudit(transaction, actor, entry, now);
}

/** Nothing is told of somebody who has died, or none of whose orders runs any more. */
async function whyNoFeed(connection: Connection, personId: string, now: number): Promise<ErrorCode | null> {
	const person = await connection
		.selectFrom('people')
		.select('died_on')
		.where('id', '=', personId)
		.executeTakeFirst();
	if (person?.died_on !== null) return 'person_has_died';
	const orders = await connection
		.selectFrom('orders')
		.select(['start_date as startDate', 'end_date as endDate', 'ended_on as endedOn'])
		.where('person_id', '=', personId)
		.execute();
	return haveAllEnded(orders, localDate(now)) ? 'order_has_ended' : null;
}

export interface OpenedFeed {
	personId: string;
	language: Language;
}

/**
 * Whose calendar asks. Of an address that was ended or replaced, of a closed account, of somebody who has died or whose orders have all
 * ended, and of one that never was, nothing is told; guessing is counted like every other wrong try (docs/decisions/011). An ended one
 * is no guess: calendars go on asking for it for years, and would use up the tries of everybody.
 * @param network null where nobody can tell whose it is
 */
export async function openFeed(
	{ kysely }: Database,
	{ code, network }: { code: string; network: string | null },
	now: number
): Promise<OpenedFeed | Refused> {
	if (!CODE.test(normaliseLinkCode(code))) return { refused: 'not_found' };
	const found = await kysely
		.selectFrom('calendar_feeds')
		.innerJoin('people', 'people.id', 'calendar_feeds.person_id')
		.innerJoin('accounts', 'accounts.person_id', 'calendar_feeds.person_id')
		.select(['calendar_feeds.id', 'calendar_feeds.person_id', 'fetched_at', 'ended_at'])
		.select(['people.language', 'accounts.status'])
		.where('code_hash', '=', hashFeedCode(code))
		.executeTakeFirst();
	if (!found) return countGuess(kysely, network, now);
	const { id, person_id: personId, language, fetched_at: fetchedAt } = found;
	const isOver = found.ended_at !== null || found.status !== 'active';
	if (isOver || (await whyNoFeed(kysely, personId, now)) !== null) return { refused: 'not_found' };
	if (!(await takeTry(kysely, [{ limit: 'calendarFetched', of: id }], now)))
		return { refused: 'too_many_tries' };
	if (fetchedAt === null || fetchedAt <= now - FETCHED_AGAIN_MS) await noteFetched(kysely, found, now);
	return { personId, language };
}

async function countGuess(connection: Connection, network: string | null, now: number): Promise<Refused> {
	if (network === null) return { refused: 'not_found' };
	const wide = await takeWideTry(connection, network, now);
	if (wide.areLeft) return { refused: 'not_found' };
	await wide.slowDown();
	return { refused: 'too_many_tries' };
}

async function noteFetched(
	connection: Connection,
	{ id, person_id: personId }: { id: string; person_id: string },
	now: number
): Promise<void> {
	await connection
		.updateTable('calendar_feeds')
		.set({ fetched_at: now })
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.execute();
}
