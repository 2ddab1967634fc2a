import {
	answerDue,
	changeDue,
	newsOf,
	newsTogether,
	spanOf,
	type AppointmentNews
} from '#lib/domain/notices/news.ts';
import type { NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import type { Answer } from '#lib/server/queries/notices/to-look-at.ts';
import { readNewsStops, waysOn } from '#lib/server/queries/notices/who-is-reminded.ts';
import { foldIn, foldInAnswers } from './fold-in.ts';
import { chosenHours, knownToCome, newAnswers, ofAppointment, type Looked } from './look.ts';
import { newsRow } from './news-row.ts';
import { readUnseen } from './unseen.ts';
import { dropUntold, readUntoldNews } from './untold.ts';

/** What is to be told, a row for each way. What an app of theirs has come for by itself is known to them. */
export async function newsRows(
	transaction: Transaction,
	looked: Looked,
	written: readonly Answer[]
): Promise<Row<'notices'>[]> {
	const { person, look, now } = looked;
	const { personId, changes, answers } = person;
	const ways = await waysOn(transaction, personId);
	const untold = await readUntoldNews(transaction, looked);
	await dropUntold(transaction, personId, untold);
	const news = changes ? newsOf(knownToCome(look), looked.current, now) : [];
	const together = newsTogether(untold.news, news).map(ofAppointment);
	const unseen = await readUnseen(transaction, personId, together, look.seen);
	const since = [...untold.answers, ...(answers ? newAnswers(look, written) : [])];
	const unread = await readUnseen(transaction, personId, since, look.seen);
	return [
		...(unseen.length > 0 ? await changeRows(transaction, looked, unseen, ways) : []),
		...(unread.length > 0 ? await answerRows(transaction, looked, unread, ways) : [])
	];
}

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
			newsRow({ personId, kind: 'appointment_change', revision, way, now }, due, {
				subject_id: about[0]?.id ?? '',
				about: toJson(plain),
				starts_at: spanOf(about).first,
				why
			})
		);
}

async function answerRows(
	transaction: Transaction,
	{ person, revision, now }: Looked,
	answers: readonly Answer[],
	ways: readonly NoticeWay[]
): Promise<Row<'notices'>[]> {
	const { personId } = person;
	const about = answers.map(({ answerId }) => ({ id: answerId, before: null, after: null }));
	const folded = await foldInAnswers(transaction, { personId, about, now });
	const due = answerDue(await lastTold(transaction, personId, now), chosenHours(person), now);
	return ways
		.filter((way) => !folded.includes(way))
		.map((way) =>
			newsRow({ personId, kind: 'something_new', revision, way, now }, due, {
				subject_id: answers[0]?.id ?? '',
				about: toJson(about),
				starts_at: now,
				why: null
			})
		);
}

/** When they were last told that there is something new; null for never. One that still is to be sent may go off at this moment. */
async function lastTold(transaction: Transaction, personId: string, now: Instant): Promise<Instant | null> {
	const last = await transaction
		.selectFrom('notices')
		.select(['state', 'at'])
		.where('person_id', '=', personId)
		.where('kind', '=', 'something_new')
		.where('state', 'not in', ['dropped', 'not_sent'])
		.orderBy((build) => build('state', '!=', 'due'))
		.orderBy('at', 'desc')
		.limit(1)
		.executeTakeFirst();
	return last?.state === 'due' ? now : (last?.at ?? null);
}
