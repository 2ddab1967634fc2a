import type { ActorOf } from '#lib/domain/access/actor.ts';
import { attentionOrder, type AttentionItem } from '#lib/domain/attention/today.ts';
import { replyTimes, type Reply, type ReplyTimes } from '#lib/domain/organisation/reply-times.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { byName, sortName } from '#lib/domain/people/name-order.ts';
import { addDays, instantAt, localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import { bankHolidays } from '#lib/policy/time/bank-holidays.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { replyDaysOf } from '#lib/server/projection/organisation/reply-days.ts';
import { practitionersInReach } from '#lib/server/queries/access/reach.ts';
import { readCovers, type CoverShown } from '#lib/server/queries/organisation/covers.ts';
import { readWaiting } from './waiting.ts';

type Manager = ActorOf<'manager'>;

/** How one officer of the team stands, for whoever leads it. */
export interface RosterEntry {
	id: string;
	name: string;
	/** Whether they can sign in and answer. */
	hasAccount: boolean;
	people: number;
	/** What waits on Today of their cases, whoever covers, and since when the oldest of it does. */
	waiting: number;
	oldestSince: Instant | null;
	replies: ReplyTimes | null;
	/** Appointments of earlier days of which nobody said how they went. */
	outcomesMissing: number;
	/** Where somebody told their side: to be decided, the first day that is due, and how many are late. */
	toDecide: number;
	firstDueOn: LocalDate | null;
	lateToDecide: number;
	/** Times away that are not over, the first of them first. */
	away: CoverShown[];
	/** For whom they cover, now or later. */
	covering: CoverShown[];
}

export interface Roster {
	officers: RosterEntry[];
	people: number;
	replies: ReplyTimes | null;
	/** Within how many working days the team answers, as people are told. */
	promisedDays: number;
}

const REPLIES_DAYS = 90;

/** The team of a manager, by name. However many officers there are, the questions to the database are as many. */
export async function readRoster(connection: Connection, manager: Manager, now: Instant): Promise<Roster> {
	const today = localDate(now);
	const holders = await readHolders(connection, manager);
	const items = await readWaiting(connection, manager, now);
	const waiting = attentionOrder(items, now, today);
	const missing = items.filter(({ kind }) => kind === 'unrecorded');
	const replies = await readReplies(connection, manager, instantAt(addDays(today, -REPLIES_DAYS), 0, 0));
	const covers = await readCovers(connection, manager, today);
	const promise = { workingDays: await replyDaysOf(connection, manager), bankHolidays };
	const ofHolder = <Thing>(things: readonly Thing[], personOf: (thing: Thing) => string) =>
		Map.groupBy(things, (thing) => holders.get(personOf(thing)));
	const waitingOf = ofHolder(waiting, ({ item }) => item.personId);
	const missingOf = ofHolder(missing, ({ personId }) => personId);
	const repliesOf = ofHolder(replies, ({ personId }) => personId);
	const peopleOf = Map.groupBy([...holders], ([, holder]) => holder);
	const officers = (await readOfficers(connection, manager)).map((officer): RosterEntry => ({
		...officer,
		people: peopleOf.get(officer.id)?.length ?? 0,
		...waitingAtAGlance(waitingOf.get(officer.id) ?? [], today),
		replies: replyTimes(repliesOf.get(officer.id) ?? [], promise),
		outcomesMissing: missingOf.get(officer.id)?.length ?? 0,
		away: covers.filter(({ awayId }) => awayId === officer.id),
		covering: covers.filter(({ coveredById }) => coveredById === officer.id)
	}));
	return {
		officers,
		people: holders.size,
		replies: replyTimes(replies, promise),
		promisedDays: promise.workingDays
	};
}

function waitingAtAGlance(items: readonly AttentionItem[], today: LocalDate) {
	const due = items.flatMap(({ reason }) => {
		if (reason.code === 'to_decide' || reason.code === 'sent_back') return [reason.dueOn];
		return reason.code === 'side_given' ? [reason.decideAfter] : [];
	});
	return {
		waiting: items.length,
		oldestSince: items.length > 0 ? Math.min(...items.map(({ item }) => item.since)) : null,
		toDecide: due.length,
		firstDueOn: due.sort()[0] ?? null,
		lateToDecide: due.filter((day) => day < today).length
	};
}

/** Who holds each case of the team, but of those who have died. */
async function readHolders(connection: Connection, manager: Manager): Promise<Map<string, string | null>> {
	const rows = await connection
		.selectFrom('people')
		.select(['id', 'practitioner_id'])
		.where('practitioner_id', 'in', practitionersInReach(connection, manager))
		.where('died_on', 'is', null)
		.execute();
	return new Map(rows.map((row) => [row.id, row.practitioner_id]));
}

/** Officers of the team, and whoever else holds a case in it. */
async function readOfficers(
	connection: Connection,
	manager: Manager
): Promise<Pick<RosterEntry, 'id' | 'name' | 'hasAccount'>[]> {
	const inReach = practitionersInReach(connection, manager);
	const rows = await connection
		.selectFrom('practitioners')
		.leftJoin('accounts', (join) =>
			join.onRef('accounts.practitioner_id', '=', 'practitioners.id').on('accounts.status', '=', 'active')
		)
		.select(['practitioners.id', 'practitioners.forename', 'practitioners.surname', 'accounts.role'])
		.where('practitioners.id', 'in', inReach)
		.where(({ or, eb, selectFrom }) =>
			or([
				eb('accounts.role', 'is', null),
				eb('accounts.role', '!=', 'manager'),
				// Of the team's cases alone: PostgreSQL puts what stands behind an "or" together first.
				eb(
					'practitioners.id',
					'in',
					selectFrom('people').select('people.practitioner_id').where('people.practitioner_id', 'in', inReach)
				)
			])
		)
		.orderBy('practitioners.id')
		.execute();
	return rows
		.sort(byName(sortName))
		.map((row) => ({ id: row.id, name: fullName(row), hasAccount: row.role === 'practitioner' }));
}

/**
 * When what stands in somebody's way was first answered, by whoever answered. What people write of good news, of their strengths and
 * of what they think is input to no figure, not even to this one.
 */
async function readReplies(
	connection: Connection,
	manager: Manager,
	since: Instant
): Promise<(Reply & { personId: string })[]> {
	const rows = await connection
		.selectFrom('obstacles')
		.innerJoin('people', 'people.id', 'obstacles.person_id')
		.innerJoin('answers', (join) =>
			join
				.onRef('answers.person_id', '=', 'obstacles.person_id')
				.onRef('answers.report_id', '=', 'obstacles.id')
				.on('answers.report_kind', '=', 'obstacle')
		)
		.select(({ fn }) => [
			'obstacles.person_id',
			'obstacles.received_at',
			fn.min<number | string>('answers.at').as('at')
		])
		.where('people.practitioner_id', 'in', practitionersInReach(connection, manager))
		.where('obstacles.received_at', '>=', since)
		.groupBy(['obstacles.person_id', 'obstacles.id', 'obstacles.received_at'])
		.execute();
	return rows.map((row) => ({
		personId: row.person_id,
		arrivedOn: localDate(row.received_at),
		answeredOn: localDate(Number(row.at))
	}));
}
