import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { newsTogether, spanOf, type AppointmentNews, type NewsDue } from '#lib/domain/notices/news.ts';
import type { NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { Row, Schema } from '#lib/server/db/schema.ts';

interface ToFold {
	personId: string;
	about: readonly AppointmentNews[];
	/** When it is due by what it then is about. */
	dueOf: (about: readonly AppointmentNews[]) => NewsDue;
	now: Instant;
}

/**
 * Puts changes into the notices of earlier ones that have not gone off, so that both are one. What is in the hand of whoever sends it is
 * left as it is.
 * @returns the ways whose notice tells of these too
 */
export async function foldIn(
	transaction: Transaction,
	{ personId, about, dueOf, now }: ToFold
): Promise<NoticeWay[]> {
	const waiting = await transaction
		.selectFrom('notices')
		.select(['id', 'about', 'next_at'])
		.where('person_id', '=', personId)
		.where('kind', '=', 'appointment_change')
		.where('state', '=', 'due')
		.orderBy('id')
		.execute();
	const folded: NoticeWay[] = [];
	for (const notice of waiting) {
		const together = newsTogether(fromJson(notice.about), about);
		// Nothing is left of it: it is dropped as it falls due.
		const due = together.length === 0 ? null : dueOf(together);
		const way = await sayAlso(transaction, personId, notice.id, now, {
			about: toJson(together),
			...(due && {
				starts_at: spanOf(together).first,
				until: due.until,
				next_at: Math.min(notice.next_at ?? due.at, due.at)
			})
		});
		if (way) folded.push(way);
	}
	return folded;
}

/** The same of messages and answers, which one that waits to say that there is something new says too. */
export async function foldInAnswers(
	transaction: Transaction,
	{ personId, about, now }: Omit<ToFold, 'dueOf'>
): Promise<NoticeWay[]> {
	const waiting = await transaction
		.selectFrom('notices')
		.select(['id', 'about'])
		.where('person_id', '=', personId)
		.where('kind', '=', 'something_new')
		.where('state', '=', 'due')
		.orderBy('id')
		.execute();
	const folded: NoticeWay[] = [];
	for (const notice of waiting) {
		const said = { about: toJson([...fromJson(notice.about), ...about]) };
		const way = await sayAlso(transaction, personId, notice.id, now, said);
		if (way) folded.push(way);
	}
	return folded;
}

/**
 * Whoever had it in hand too long, or by another clock still has, must look at it again: what they looked at is not what it now is.
 * @returns by which way it goes; null where it is in somebody's hand, and stays as it was
 */
async function sayAlso(
	transaction: Transaction,
	personId: string,
	id: string,
	now: Instant,
	said: Pick<Row<'notices'>, 'about'> & Partial<Pick<Row<'notices'>, 'starts_at' | 'until' | 'next_at'>>
): Promise<NoticeWay | null> {
	const done = await transaction
		.updateTable('notices')
		.set({ ...said, leased_by: null, leased_until: null })
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.where((build) => isInNoHand(build, now))
		.returning('way')
		.executeTakeFirst();
	return done?.way ?? null;
}

function isInNoHand(build: ExpressionBuilder<Schema, 'notices'>, now: Instant): Expression<SqlBool> {
	return build.and([
		build('state', '=', 'due'),
		build('handed_at', 'is', null),
		build.or([build('leased_until', 'is', null), build('leased_until', '<=', now)])
	]);
}
