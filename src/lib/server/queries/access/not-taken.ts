import type { ActorOf } from '#lib/domain/access/actor.ts';
import { isErrorCode, type ErrorCode } from '#lib/domain/errors/codes.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach } from './reach.ts';

/** Who is told: the practitioner of the case, or a manager of their team. */
export type Told = ActorOf<'practitioner' | 'manager'>;

/** An entry of a person's that could not be taken as it was. What it says stays with them: only they can mend it. */
export interface NotTaken {
	id: string;
	/** Of the entry; empty where it had none. */
	commandId: string;
	personId: string;
	personName: string;
	reason: ErrorCode | null;
	at: Instant;
	/** It was sent again, and taken. */
	takenSince: boolean;
}

/** A person's phone lost entries before they were sent. */
export interface PhoneLoss {
	id: string;
	personId: string;
	personName: string;
	unsent: number;
	/** When the phone noticed, by its clock as far as that is known. */
	noticedAt: Instant;
	/** When we were told. */
	at: Instant;
}

/** Of whom, and from when on. */
export interface Asked {
	personId?: string;
	since?: Instant;
}

const MOST_SHOWN = 200;

/** The latest entries of these people that were refused. */
export async function readNotTaken(
	connection: Connection,
	told: Told,
	{ personId, since = 0 }: Asked = {}
): Promise<NotTaken[]> {
	const rows = await connection
		.selectFrom('quarantine')
		.innerJoin('people', 'people.id', 'quarantine.person_id')
		.leftJoin('commands', (join) =>
			join
				.onRef('commands.id', '=', 'quarantine.command_id')
				.onRef('commands.account_id', '=', 'quarantine.account_id')
		)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, told))
		.where('quarantine.received_at', '>=', since)
		.$if(personId !== undefined, (query) => query.where('people.id', '=', personId ?? ''))
		.select([
			'quarantine.id',
			'quarantine.command_id',
			'quarantine.reason',
			'quarantine.received_at',
			'people.id as person_id',
			'people.forename',
			'people.surname',
			'commands.id as taken'
		])
		.orderBy('quarantine.received_at', 'desc')
		.orderBy('quarantine.id')
		.limit(MOST_SHOWN)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		commandId: row.command_id,
		personId: row.person_id,
		personName: fullName(row),
		reason: isErrorCode(row.reason) ? row.reason : null,
		at: row.received_at,
		takenSince: row.taken !== null
	}));
}

/** The latest losses of these people's phones. */
export async function readPhoneLosses(
	connection: Connection,
	told: Told,
	{ personId, since = 0 }: Asked = {}
): Promise<PhoneLoss[]> {
	const rows = await connection
		.selectFrom('phone_losses')
		.innerJoin('people', 'people.id', 'phone_losses.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, told))
		.where('phone_losses.received_at', '>=', since)
		.$if(personId !== undefined, (query) => query.where('people.id', '=', personId ?? ''))
		.select([
			'phone_losses.id',
			'phone_losses.unsent',
			'phone_losses.noticed_at',
			'phone_losses.received_at',
			'people.id as person_id',
			'people.forename',
			'people.surname'
		])
		.orderBy('phone_losses.received_at', 'desc')
		.orderBy('phone_losses.id')
		.limit(MOST_SHOWN)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		personId: row.person_id,
		personName: fullName(row),
		unsent: row.unsent,
		noticedAt: row.noticed_at,
		at: row.received_at
	}));
}

/** For where it is not looked for: what is known of what did not arrive, and was not sent again since. */
export interface NotArrived {
	losses: PhoneLoss[];
	/** How many entries were refused. */
	refused: number;
}

export async function readNotArrived(connection: Connection, told: Told, asked: Asked): Promise<NotArrived> {
	const refused = await readNotTaken(connection, told, asked);
	return {
		losses: await readPhoneLosses(connection, told, asked),
		refused: new Set(refused.filter(({ takenSince }) => !takenSince).map(entryOf)).size
	};
}

/** The same entry may have been sent, and refused, more than once. */
function entryOf({ id, commandId, personId }: NotTaken): string {
	return commandId === '' ? id : `${personId} ${commandId}`;
}

/** For how long a list that is for what is new names it. */
export const NEWS_MS = 14 * 86_400_000;

export interface NotTakenTotals {
	/** By reason, the most first. */
	reasons: { reason: ErrorCode | null; count: number }[];
	losses: number;
	/** Entries that vanished with them. */
	unsent: number;
}

/** For who runs the service: how often, and why; nobody's id. */
export async function countNotTaken(connection: Connection): Promise<NotTakenTotals> {
	const rows = await connection
		.selectFrom('quarantine')
		.select(['reason', ({ fn }) => fn.countAll<number | string>().as('count')])
		.where('person_id', 'is not', null)
		.groupBy('reason')
		.execute();
	const reasons = new Map<ErrorCode | null, number>();
	for (const { reason, count } of rows) {
		const known = isErrorCode(reason) ? reason : null;
		reasons.set(known, (reasons.get(known) ?? 0) + Number(count));
	}
	return {
		reasons: [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
		...(await countLosses(connection))
	};
}

async function countLosses(connection: Connection): Promise<Pick<NotTakenTotals, 'losses' | 'unsent'>> {
	const lost = await connection
		.selectFrom('phone_losses')
		.select(({ fn }) => [
			fn.countAll<number | string>().as('losses'),
			fn.sum<number | string | null>('unsent').as('unsent')
		])
		.executeTakeFirstOrThrow();
	return { losses: Number(lost.losses), unsent: Number(lost.unsent ?? 0) };
}
