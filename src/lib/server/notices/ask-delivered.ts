import { textNumber } from '#lib/domain/notices/address.ts';
import type { NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import type { Row } from '#lib/server/db/schema.ts';
import type { Outbox } from './outbox.ts';
import { settle } from './settle.ts';

/** A provider gives up within three days: https://docs.notifications.service.gov.uk/rest-api.html */
const ASKED_FOR_MS = 73 * 3_600_000;
const MOST = 500;
const HOUR_MS = 3_600_000;
/** After so many in a row without an answer, the rest of this way is asked about at the next run. */
const AWAY_AFTER = 5;
/** So long in one run: what is due to be sent waits for it. */
const AT_MOST_MS = 60_000;

/** Asks the providers that say so what became of what they took. To ask twice harms nobody, so nothing is held for it. */
export async function askWhatArrived(outbox: Outbox): Promise<void> {
	const waiting = await outbox.database.kysely
		.selectFrom('notices')
		.selectAll()
		.where('state', '=', 'sent')
		.where('next_at', '<=', outbox.now())
		.orderBy('next_at')
		.orderBy('id')
		.limit(MOST)
		.execute();
	const until = outbox.now() + AT_MOST_MS;
	const away = new Map<NoticeWay | null, number>();
	for (const notice of waiting) {
		if (outbox.signal.aborted || outbox.now() > until) return;
		const unanswered = away.get(notice.way) ?? 0;
		if (unanswered >= AWAY_AFTER) continue;
		away.set(notice.way, (await askOne(outbox, notice)) ? 0 : unanswered + 1);
	}
}

/** @returns whether its provider answered */
async function askOne(outbox: Outbox, notice: Row<'notices'>): Promise<boolean> {
	const { way, provider_id: providerId } = notice;
	const delivered = way === null ? null : (outbox.providers[way]?.delivered ?? null);
	const answer = delivered === null || providerId === null ? null : await delivered(providerId);
	if (answer?.kind === 'arrived') await settle(outbox, notice, { state: 'arrived' });
	else if (answer?.kind === 'failed') {
		const ended = answer.ends ? await waysTo(answer.to, outbox, notice) : [];
		await settle(outbox, notice, { state: 'failed', why: answer.why, ended });
	} else await askLater(outbox, notice);
	return answer?.kind !== 'no_answer';
}

async function askLater(outbox: Outbox, notice: Row<'notices'>): Promise<void> {
	const passed = outbox.now() - notice.at;
	const isOver = passed > ASKED_FOR_MS;
	await outbox.database.kysely
		.updateTable('notices')
		.set({ next_at: isOver ? null : outbox.now() + Math.min(Math.max(passed, HOUR_MS / 6), 6 * HOUR_MS) })
		.where('person_id', '=', notice.person_id)
		.where('id', '=', notice.id)
		.where('state', '=', 'sent')
		.execute();
}

/**
 * Only what it was sent to, by the word of its provider: a number that its person has put right since stays. No clock decides it, for
 * the one that a number was given by and the one that it was sent by may be of two servers.
 */
async function waysTo(to: string | null, { database }: Outbox, notice: Row<'notices'>) {
	if (to === null) return [];
	const ways = await database.kysely
		.selectFrom('notice_ways')
		.select(['id', 'address'])
		.where('person_id', '=', notice.person_id)
		.where('way', '=', notice.way)
		.execute();
	const address = (notice.way === 'text' ? (textNumber(to) ?? to) : to).toLowerCase();
	return ways
		.filter((each) => each.address.toLowerCase() === address)
		.map(({ id }) => ({ wayId: id, why: 'dead_address' as const }));
}
