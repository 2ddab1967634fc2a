import type { NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import { nextSafe } from '#lib/domain/notices/when.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { addressCode } from './address-code.ts';
import { beginHanding, claimDue } from './claim.ts';
import { codeWords, newsWords, reminderWords, type Words } from './compose.ts';
import type { Outbox } from './outbox.ts';
import type { Provider, Taken } from './provider.ts';
import { putBack, settle, type Settled } from './settle.ts';
import { readToSend, type ToSend } from './still-wanted.ts';

/** As many as one provider is asked to take at a time. */
const AT_ONCE = 8;
/** After so many in a row that could not be taken, the rest of this way waits. */
const AWAY_AFTER = 5;
const AWAY_MS = 5 * 60_000;
/** When it is first asked whether something arrived. */
const FIRST_ASKED_MS = 5 * 60_000;

/** How often each way could not be used in a row, in this run of the job. */
type Away = Map<NoticeWay, number>;

/** Sends what is due, until nothing is. @returns how many a provider took */
export async function sendDue(outbox: Outbox): Promise<number> {
	let sent = 0;
	const away: Away = new Map();
	while (!outbox.signal.aborted) {
		const claimed = await claimDue(outbox);
		if (claimed.length === 0) break;
		const left = claimed.values();
		const work = async () => {
			// Looked at as it is its turn: a slow provider keeps the last of these waiting for long.
			for (const notice of left)
				if (await sendOne(outbox, await readToSend(outbox.database.kysely, notice, outbox.now()), away))
					sent += 1;
		};
		// eslint-disable-next-line no-restricted-properties -- they wait for providers; none of them is in a transaction of another's
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	}
	return sent;
}

async function sendOne(outbox: Outbox, toSend: ToSend, away: Away): Promise<boolean> {
	const { notice } = toSend;
	const at = outbox.now();
	const safeAt = notice.kind === 'address_check' ? at : nextSafe(at, toSend.hours);
	const over = notSentAs(toSend, at, safeAt);
	if (over !== null) {
		await settle(outbox, notice, brokeOff(notice) ? { state: 'unsure', why: 'broken_off' } : over);
		return false;
	}
	const isUnknown = brokeOff(notice);
	const provider = notice.way === null ? undefined : outbox.providers[notice.way];
	const isAway = notice.way !== null && (away.get(notice.way) ?? 0) >= AWAY_AFTER;
	if (safeAt > at) await putBack(outbox, notice, 'no_safe_time', { at: safeAt, isUnknown });
	else if (provider === undefined) await putBack(outbox, notice, 'provider_away', { isUnknown });
	else if (isAway || outbox.signal.aborted)
		await putBack(outbox, notice, 'provider_away', { at: at + AWAY_MS, isUnknown });
	else return handOver(outbox, toSend, provider, away);
	return false;
}

/** Somebody began to hand it over and never said what came of it: until that is known, it may have been sent. */
function brokeOff({ handed_at: handedAt }: Row<'notices'>): boolean {
	return handedAt !== null;
}

/** What becomes of one for which it is too late, or that nobody wants any more; null where it can still be sent. */
function notSentAs({ notice, dropped }: ToSend, at: number, safeAt: number): Settled | null {
	if (dropped !== null) {
		const isAsPlanned = dropped === 'in_custody' || dropped === 'order_over';
		return { state: isAsPlanned ? 'not_sent' : 'dropped', why: dropped };
	}
	if (at > notice.until) return { state: 'given_up', why: notice.why ?? 'provider_away' };
	if (safeAt <= notice.until) return null;
	const wasTried = notice.why !== null && notice.why !== 'no_safe_time';
	return wasTried ? { state: 'given_up', why: notice.why } : { state: 'not_sent', why: 'no_safe_time' };
}

async function handOver(outbox: Outbox, toSend: ToSend, provider: Provider, away: Away): Promise<boolean> {
	const { notice } = toSend;
	if (brokeOff(notice)) {
		const found = await provider.look(notice.id);
		if (found.kind === 'found') {
			await settle(outbox, notice, sentAs(outbox, provider, found.providerId));
			return true;
		}
		if (found.kind === 'no_answer') {
			count(away, notice, true);
			await putBack(outbox, notice, 'provider_away', { isUnknown: true });
			return false;
		}
		if (found.kind === 'cannot_tell') {
			await settle(outbox, notice, { state: 'unsure', why: 'broken_off' });
			return false;
		}
	}
	if (!(await beginHanding(outbox, notice))) return false;
	const { taken, ended } = await sendToEach(outbox, toSend, provider);
	count(away, notice, taken.kind === 'later' || taken.kind === 'unknown');
	if (taken.kind === 'later') await putBack(outbox, notice, taken.why, { isUnknown: brokeOff(notice) });
	else if (taken.kind === 'unknown') await putBack(outbox, notice, 'provider_away', { isUnknown: true });
	else if (taken.kind === 'failed') await settle(outbox, notice, { state: 'failed', why: taken.why, ended });
	else await settle(outbox, notice, { ...sentAs(outbox, provider, taken.providerId), ended });
	return taken.kind === 'sent';
}

/** @param isAway it could not be used, or did not say what it made of it */
function count(away: Away, { way }: Row<'notices'>, isAway: boolean): void {
	if (way !== null) away.set(way, isAway ? (away.get(way) ?? 0) + 1 : 0);
}

function sentAs({ now }: Outbox, provider: Provider, providerId: string | null): Settled {
	const asks = provider.delivered !== null && providerId !== null;
	return { state: 'sent', why: null, providerId, askAt: asks ? now() + FIRST_ASKED_MS : null };
}

/** To one address; a push to each phone of theirs, where one that takes it is enough. */
async function sendToEach(
	outbox: Outbox,
	{ notice, language, ways }: ToSend,
	provider: Provider
): Promise<{ taken: Taken; ended: NonNullable<Settled['ended']> }> {
	const results: { way: Row<'notice_ways'>; taken: Taken }[] = [];
	for (const way of ways) {
		const words = await wordsOf(outbox, notice, way, language);
		const taken = await provider.send({
			reference: notice.id,
			to: way.address,
			until: notice.until,
			...words
		});
		results.push({ way, taken });
	}
	const ended = results.flatMap(({ way, taken }) =>
		taken.kind === 'failed' && taken.ends
			? [
					{
						wayId: way.id,
						why: taken.why === 'phone_gone' ? ('phone_gone' as const) : ('dead_address' as const)
					}
				]
			: []
	);
	const inOrder = (['sent', 'unknown', 'later', 'failed'] as const).flatMap((kind) =>
		results.filter(({ taken }) => taken.kind === kind)
	);
	return { taken: inOrder[0]?.taken ?? { kind: 'later', why: 'provider_away' }, ended };
}

async function wordsOf(
	{ database, now }: Outbox,
	notice: Row<'notices'>,
	way: Row<'notice_ways'>,
	language: ToSend['language']
): Promise<Words> {
	if (notice.kind === 'address_check')
		return codeWords(await addressCode(database.kysely, way.id, way.code_at ?? 0), language);
	if (notice.kind !== 'appointment_reminder') return newsWords(notice.kind, language);
	const about = { way: way.way, startsAt: notice.starts_at, appointmentId: notice.subject_id };
	return reminderWords(about, language, now());
}
