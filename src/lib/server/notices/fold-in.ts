import { newsTogether, spanOf, type AppointmentNews, type NewsDue } from '#lib/domain/notices/news.ts';
import type { NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';

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
		const done = await transaction
			.updateTable('notices')
			.set({
				about: toJson(together),
				...(due && {
					starts_at: spanOf(together).first,
					until: due.until,
					next_at: Math.min(notice.next_at ?? due.at, due.at)
				})
			})
			.where('person_id', '=', personId)
			.where('id', '=', notice.id)
			.where('state', '=', 'due')
			.where('handed_at', 'is', null)
			.where(({ eb, or }) => or([eb('leased_until', 'is', null), eb('leased_until', '<=', now)]))
			.returning('way')
			.executeTakeFirst();
		if (done?.way) folded.push(done.way);
	}
	return folded;
}
