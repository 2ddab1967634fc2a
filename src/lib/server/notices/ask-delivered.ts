import type { Row } from '#lib/server/db/schema.ts';
import type { Outbox } from './outbox.ts';
import { settle } from './settle.ts';

/** A provider gives up within three days: https://docs.notifications.service.gov.uk/rest-api.html */
const ASKED_FOR_MS = 73 * 3_600_000;
const MOST = 500;
const HOUR_MS = 3_600_000;

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
	for (const notice of waiting) {
		if (outbox.signal.aborted) return;
		await askOne(outbox, notice);
	}
}

async function askOne(outbox: Outbox, notice: Row<'notices'>): Promise<void> {
	const { way, provider_id: providerId } = notice;
	const delivered = way === null ? null : (outbox.providers[way]?.delivered ?? null);
	const answer = delivered === null || providerId === null ? null : await delivered(providerId);
	if (answer?.kind === 'arrived') return settle(outbox, notice, { state: 'arrived' });
	if (answer?.kind === 'failed') {
		const ended = answer.ends ? await waysOf(outbox, notice) : [];
		return settle(outbox, notice, { state: 'failed', why: answer.why, ended });
	}
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

/** Only what was there when it was sent: a number that its person has put right since stays. */
async function waysOf({ database }: Outbox, notice: Row<'notices'>) {
	const ways = await database.kysely
		.selectFrom('notice_ways')
		.select('id')
		.where('person_id', '=', notice.person_id)
		.where('way', '=', notice.way)
		.where('agreed_at', '<=', notice.at)
		.execute();
	return ways.map(({ id }) => ({ wayId: id, why: 'dead_address' as const }));
}
