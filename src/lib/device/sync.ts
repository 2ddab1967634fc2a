import * as z from 'zod/mini';
import { SyncAnswer } from '#lib/domain/records/sync.ts';
import { backoffMs, createQueue } from './queue.ts';
import { StorageFault } from './faults.ts';
import type { Store } from './store.ts';
import type { Contact } from './sync-state.ts';
import { evenWithoutRoom } from './without-room.ts';
import { takeTurn } from './turns.ts';
import { pullChanges, sendCommands } from './transport.ts';
import { AFTER_AN_ANSWER, pauseReason, type Reply } from './verdict.ts';

/*
 * The only place that talks to the server. Sends what is owed, then asks what is new, and says how it went; what is
 * true of an entry stands in its row.
 */

export interface SyncPorts {
	store: Store;
	onContact: (contact: Contact) => void;
	/** The store failed: nothing can be said about what is in it. */
	onFault: (error: unknown) => void;
	/** This phone has no room for what the server says: show it while it can be shown. */
	onUnkept: (answer: SyncAnswer) => void;
	/** True while something of the person's waits for an answer: then it is looked for more often. */
	isExpecting: () => boolean;
}

export interface Sync {
	/** Sends and asks now, whatever the backoff. Resolves when this round is over. */
	now(): Promise<void>;
	stop(): void;
}

const EXPECTING_MS = 30_000;
const IDLE_MS = 300_000;
const LONGEST_REST_MS = 3_600_000;

/** A body of a kind that this version does not know is kept as it is; `assembleSnapshot` leaves it out. */
const LooseRecord = z.object({
	kind: z.string(),
	id: z.string(),
	revision: z.int(),
	body: z.looseObject({ kind: z.string(), id: z.string() })
});
const LooseAnswer = z.extend(SyncAnswer, { records: z.array(z.unknown()) });
/** So many records are looked at before the page may answer a tap. */
const RECORDS_AT_A_TIME = 100;

/** It asked too often, and is told after how long it may ask again. */
type Rest = { restMs: number };
type Round = { contact: Contact; nextAt: number };

/** Starts syncing one person's store with the server, until stopped. */
export function startSync(ports: SyncPorts): Sync {
	const { store, onContact, onFault, isExpecting } = ports;
	const outbox = evenWithoutRoom(store);
	const queue = createQueue({
		personId: store.personId,
		store: outbox,
		send: sendCommands,
		exclusively: (work) => takeTurn(`waymark-send-${store.personId}`, work),
		now: Date.now,
		random: Math.random
	});
	const stopped = new AbortController();
	let failures = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let running: Promise<void> | null = null;
	let again = false;
	/** The server asked for rest until then. */
	let restUntil = 0;

	/** One round at a time; a wish during a round is granted right after it. */
	function wake(urgent: boolean): Promise<void> {
		if (stopped.signal.aborted) return Promise.resolve();
		again ||= running !== null;
		running ??= rounds(urgent)
			.catch(onFault)
			.finally(() => (running = null));
		return running;
	}

	async function rounds(urgent: boolean): Promise<void> {
		do {
			again = false;
			clearTimeout(timer);
			const { contact, nextAt } = await round(urgent).catch(whileFailing);
			failures = contact === 'unreachable' ? failures + 1 : 0;
			if (stopped.signal.aborted) return;
			onContact(contact);
			schedule(nextAt);
		} while (again);
	}

	/** A store that fails now may have room again later: the rounds go on. */
	function whileFailing(fault: unknown): Round {
		onFault(fault);
		return { contact: 'unknown', nextAt: Date.now() + IDLE_MS };
	}

	async function round(urgent: boolean): Promise<Round> {
		const flushed = await queue.flush({ urgent });
		if (flushed.kind === 'paused') return { contact: flushed.why, nextAt: Infinity };
		if (flushed.kind === 'later' && !flushed.reached) return { contact: 'unreachable', nextAt: flushed.at };
		const contact = await ask();
		if (flushed.kind === 'later') return { contact, nextAt: Math.min(flushed.at, nextRound(contact)) };
		// A restored server has just been found out: it is offered what it lost at once, not in five minutes.
		const isOwed = contact === 'reached' && (await outbox.unsent()).length > 0;
		return { contact, nextAt: isOwed ? Date.now() : nextRound(contact) };
	}

	async function ask(): Promise<Contact> {
		// What a page comes for counts as seen: one that nobody looks at sends what waits, and comes for nothing.
		if (isHidden()) return 'unknown';
		const left = restUntil - Date.now();
		// A rest far beyond any that we ask for means that the device's clock was moved.
		if (left > 0 && left <= LONGEST_REST_MS) return 'unknown';
		const pulled = await pull(ports);
		if (typeof pulled === 'string') return pulled;
		restUntil = Date.now() + Math.min(pulled.restMs, LONGEST_REST_MS);
		return 'unknown';
	}

	function nextRound(contact: Contact): number {
		if (contact === 'unknown') return restUntil;
		if (contact === 'unreachable')
			return Date.now() + backoffMs(failures + 1, Math.random(), AFTER_AN_ANSWER);
		if (contact !== 'reached') return Infinity;
		// Spread out, so that a thousand phones do not come at once.
		return Date.now() + (isExpecting() ? EXPECTING_MS : IDLE_MS) * (1 + Math.random());
	}

	function schedule(at: number): void {
		if (at === Infinity || isHidden()) return;
		timer = setTimeout(() => void wake(false), Math.max(0, at - Date.now()));
	}

	const { signal } = stopped;
	// Believed when it says no; when it says yes, only an answer from our server counts.
	if (!navigator.onLine) onContact('unreachable');
	window.addEventListener('offline', () => onContact('unreachable'), { signal });
	window.addEventListener('online', () => void wake(true), { signal });
	window.addEventListener('pageshow', (event) => event.persisted && void wake(true), { signal });
	document.addEventListener('visibilitychange', () => !isHidden() && void wake(true), {
		signal
	});
	void wake(true);

	return {
		now: () => wake(true),
		stop: () => {
			stopped.abort();
			clearTimeout(timer);
		}
	};
}

const isHidden = () => document.visibilityState === 'hidden';

/** Brings the store up to date, from the beginning where it has drifted from what the server has. */
async function pull(ports: SyncPorts): Promise<Contact | Rest> {
	const { cursor = null, isDamaged = false } = await ports.store.readMeta();
	const first = await pullSince(ports, isDamaged ? null : cursor);
	return first === 'drifted' ? pullFully(ports) : first;
}

async function pullFully(ports: SyncPorts): Promise<Contact | Rest> {
	const outcome = await pullSince(ports, null);
	return outcome === 'drifted' ? 'unreachable' : outcome;
}

async function pullSince(
	{ store, onFault, onUnkept }: SyncPorts,
	since: string | null
): Promise<Contact | Rest | 'drifted'> {
	const ackedBefore = await store.ackedIds();
	const { inTouchAt = null } = await store.readMeta();
	const sentAt = Date.now();
	const reply = await pullChanges(since, inTouchAt).catch(() => null);
	const why = reply && pauseReason(reply);
	if (why) return why;
	if (reply?.ours && reply.status === 429 && reply.retryAfterMs !== null)
		return { restMs: reply.retryAfterMs };
	const arrivedAt = Date.now();
	const answer = await answerIn(reply);
	if (!answer) return 'unreachable';
	const clockOffset = Math.round(answer.serverTime - (sentAt + arrivedAt) / 2);
	const outcome = await store.apply({ answer, since, ackedBefore, clockOffset }).catch((fault: unknown) => {
		if (!(fault instanceof StorageFault)) throw fault;
		onFault(fault);
		onUnkept(answer);
		return 'applied' as const;
	});
	return outcome === 'drifted' || outcome === 'other_person' ? outcome : 'reached';
}

async function answerIn(reply: Reply | null): Promise<SyncAnswer | null> {
	if (!reply?.ours || reply.status !== 200) return null;
	const parsed = LooseAnswer.safeParse(reply.body);
	if (!parsed.success) return null;
	const { records } = parsed.data;
	for (let from = 0; from < records.length; from += RECORDS_AT_A_TIME) {
		if (from > 0) await new Promise((go) => setTimeout(go));
		const some = records.slice(from, from + RECORDS_AT_A_TIME);
		if (!some.every((record) => LooseRecord.safeParse(record).success)) return null;
	}
	return parsed.data as SyncAnswer;
}
