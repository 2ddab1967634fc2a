import { meetingPlace } from '#lib/domain/appointments/meeting-place.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import {
	answerDue,
	changeDue,
	newsOf,
	spanOf,
	type AppointmentNews,
	type NewsDue,
	type ToCome
} from '#lib/domain/notices/news.ts';
import type { NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import { hoursOf, type SafeHours } from '#lib/domain/notices/when.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import {
	forgetLooks,
	readAnswersSince,
	readToCome,
	readToLookAt,
	type ToLookAt
} from '#lib/server/queries/notices/to-look-at.ts';
import { readNewsStops, waysOn } from '#lib/server/queries/notices/who-is-reminded.ts';
import { foldIn } from './fold-in.ts';
import type { Outbox } from './outbox.ts';
import { readUnseen } from './unseen.ts';

/** As many people in one run: a file that changes everybody's appointments is told over some runs, and reminders wait for none of it. */
const MOST = 1_000;

/**
 * Looks at everybody of whom something changed since they were last looked at, and puts out what they have to be told: that appointments
 * changed, that somebody wrote or answered. What was there when a way was first turned on is known.
 * @returns how many are to be sent, and how many are not
 */
export async function putNewsOut({
	database,
	now,
	signal
}: Outbox): Promise<{ due: number; notSent: number }> {
	await forgetLooks(database.kysely);
	const people = await readToLookAt(database.kysely, MOST);
	const done = { due: 0, notSent: 0 };
	for (const person of people) {
		if (signal.aborted) break;
		const made = await database.kysely
			.transaction()
			.execute((transaction) => lookAtOne(transaction, person, now()));
		await database.committed?.();
		done.due += made.filter(({ state }) => state === 'due').length;
		done.notSent += made.filter(({ state }) => state !== 'due').length;
	}
	return done;
}

/** In the person's place in line, so that of two processes the second finds that it was done. */
async function lookAtOne(
	transaction: Transaction,
	person: ToLookAt,
	now: Instant
): Promise<Row<'notices'>[]> {
	const { personId } = person;
	await lockPerson(transaction, personId);
	const revision = await revisionOf(transaction, personId);
	const look = await lookOf(transaction, personId);
	if (look?.revision === revision) return [];
	const current = (await readToCome(transaction, personId, now)).map(toCome);
	const rows = look === undefined ? [] : await rowsOf(transaction, { person, look, current, revision, now });
	if (rows.length > 0)
		await transaction
			.insertInto('notices')
			.values(rows)
			.onConflict((conflict) => conflict.columns(['person_id', 'once']).doNothing())
			.execute();
	const shown = rows.filter(({ state, kind }) => state !== 'due' && kind === 'appointment_change');
	await projectRecords(
		transaction,
		personId,
		shown.map(({ id }) => ({ kind: 'reminder', id }))
	);
	const known = { revision: await revisionOf(transaction, personId), at: now, known: toJson(current) };
	await transaction
		.insertInto('notice_looks')
		.values({ id: personId, person_id: personId, seen: 0, ...known })
		.onConflict((conflict) => conflict.columns(['person_id', 'id']).doUpdateSet(known))
		.execute();
	return rows;
}

async function revisionOf(transaction: Transaction, personId: string): Promise<number> {
	const { revision } = await transaction
		.selectFrom('person_sync')
		.select('revision')
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	return revision;
}

function lookOf(transaction: Transaction, personId: string): Promise<Row<'notice_looks'> | undefined> {
	return transaction
		.selectFrom('notice_looks')
		.selectAll()
		.where('person_id', '=', personId)
		.executeTakeFirst();
}

function toCome({
	id,
	starts_at: startsAt,
	appointment_kind: kind,
	place
}: Pick<Row<'appointments'>, 'id' | 'starts_at' | 'appointment_kind' | 'place'>): ToCome {
	// As their app shows it: of a call, no place.
	const shown = meetingPlace({ appointmentKind: kind, place: place === null ? null : fromJson(place) });
	return { id, startsAt, where: [kind, shown?.name ?? '', shown?.postcode ?? ''].join(' ') };
}

interface Looked {
	person: ToLookAt;
	look: Row<'notice_looks'>;
	current: readonly ToCome[];
	/** Under which this is looked at: never twice. */
	revision: number;
	now: Instant;
}

/** What is to be told, a row for each way. What an app of theirs has come for by itself is known to them. */
async function rowsOf(transaction: Transaction, looked: Looked): Promise<Row<'notices'>[]> {
	const { person, look, now } = looked;
	const { personId, changes, answers } = person;
	const ways = await waysOn(transaction, personId);
	const news = changes ? newsOf(fromJson(look.known), looked.current, now) : [];
	const unseen = await readUnseen(transaction, personId, news.map(ofAppointment), look.seen);
	const since = answers ? await readAnswersSince(transaction, personId, look.at) : [];
	const [answer] = await readUnseen(transaction, personId, since, look.seen);
	return [
		...(unseen.length > 0 ? await changeRows(transaction, looked, unseen, ways) : []),
		...(answer ? await answerRows(transaction, looked, answer.id, ways) : [])
	];
}

const ofAppointment = (news: AppointmentNews) => ({ kind: 'appointment', ...news });

async function changeRows(
	transaction: Transaction,
	{ person, revision, now }: Looked,
	news: readonly AppointmentNews[],
	ways: readonly NoticeWay[]
): Promise<Row<'notices'>[]> {
	const { personId } = person;
	const stops = await readNewsStops(transaction, personId, news);
	const about = stops.stopped === null ? stops.wanted : news;
	const dueOf = (told: readonly AppointmentNews[]) => changeDue(told, chosenHours(person), now);
	const folded = stops.stopped === null ? await foldIn(transaction, { personId, about, dueOf, now }) : [];
	const due = dueOf(about);
	const why = stops.stopped ?? (due.at > due.until ? 'no_safe_time' : null);
	const plain = about.map(({ id, before, after, whereBefore, whereAfter }) => ({
		id,
		before,
		after,
		whereBefore,
		whereAfter
	}));
	return ways
		.filter((way) => !folded.includes(way))
		.map((way) =>
			rowOf({ personId, kind: 'appointment_change', revision, way, now }, due, {
				subject_id: about[0]?.id ?? '',
				about: toJson(plain),
				starts_at: spanOf(about).first,
				why
			})
		);
}

async function answerRows(
	transaction: Transaction,
	{ person, look, revision, now }: Looked,
	id: string,
	ways: readonly NoticeWay[]
): Promise<Row<'notices'>[]> {
	const { personId } = person;
	const last = await transaction
		.selectFrom('notices')
		.select(['state', 'at'])
		.where('person_id', '=', personId)
		.where('kind', '=', 'something_new')
		.where('state', '!=', 'dropped')
		.orderBy('at', 'desc')
		.limit(1)
		.executeTakeFirst();
	// One that still waits says it for this one too.
	if (last?.state === 'due') return [];
	const due = answerDue(last?.at ?? null, chosenHours(person), now);
	return ways.map((way) =>
		rowOf({ personId, kind: 'something_new', revision, way, now }, due, {
			subject_id: id,
			about: toJson([]),
			// Since when there is something.
			starts_at: look.at,
			why: null
		})
	);
}

function chosenHours({ safeFrom: from, safeUntil: until }: ToLookAt): SafeHours {
	return hoursOf({ from, until });
}

interface Named {
	personId: string;
	kind: 'appointment_change' | 'something_new';
	revision: number;
	way: NoticeWay;
	now: Instant;
}

function rowOf(
	{ personId, kind, revision, way, now }: Named,
	{ at, until }: NewsDue,
	said: Pick<Row<'notices'>, 'subject_id' | 'about' | 'starts_at' | 'why'>
): Row<'notices'> {
	const isDue = said.why === null;
	return {
		id: newIdentifier(),
		person_id: personId,
		kind,
		once: [kind, personId, revision, way].join(' '),
		lead: '',
		way,
		state: isDue ? 'due' : 'not_sent',
		due_at: at,
		until,
		next_at: isDue ? at : null,
		at: now,
		attempts: 0,
		leased_by: null,
		leased_until: null,
		handed_at: null,
		provider_id: null,
		...said
	};
}
