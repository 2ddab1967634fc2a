import { setTimeout as wait } from 'node:timers/promises';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { CommandResult } from '#lib/domain/commands/envelope.ts';
import type { Database } from '#lib/server/db/database.ts';

/** Who sends: `cookie` is the value of the header. */
export interface Sender {
	personId: string;
	cookie: string;
}

/** Phones that write good news all the time and send each again, byte for byte, until the server says that it has it. */
export interface Phones {
	/** What the server said it has, by id. */
	acknowledged: Set<string>;
	/** What it answered in any other way: the status, whose mark, when to come again. */
	refusals: Refusal[];
	/** Resolves when this many more have been acknowledged; rejects where that takes longer than `withinMs`. */
	more(count: number, withinMs: number): Promise<void>;
	/** No new ones; what is on its way is sent until it has arrived. */
	finish(): Promise<void>;
}

export interface Refusal {
	status: number;
	ours: boolean;
	retryAfter: string | null;
	code: unknown;
}

const PAUSE_MS = 50;

export function startPhones(url: string, senders: Sender[]): Phones {
	const acknowledged = new Set<string>();
	const refusals: Refusal[] = [];
	let running = true;

	async function deliver(sender: Sender): Promise<void> {
		const id = newIdentifier();
		const body = goodNews(id, sender.personId);
		for (;;) {
			const answer = await post(url, sender.cookie, body).catch(noteNothing);
			if (answer?.status === 200) {
				const { results } = (await answer.json()) as { results: CommandResult[] };
				const status = results.find((one) => one.id === id)?.status;
				if (status === 'created' || status === 'duplicate') return void acknowledged.add(id);
				refusals.push({ status: 200, ours: true, retryAfter: null, code: results[0]?.code });
			} else if (answer) refusals.push(await refusalOf(answer));
			await wait(PAUSE_MS);
		}
	}

	async function write(sender: Sender): Promise<void> {
		while (running) await deliver(sender);
	}

	const writing = senders.map(write);
	return {
		acknowledged,
		refusals,
		async more(count, withinMs) {
			const wanted = acknowledged.size + count;
			const until = Date.now() + withinMs;
			while (acknowledged.size < wanted) {
				if (Date.now() > until)
					throw new Error(`${acknowledged.size} of ${wanted} acknowledged after ${withinMs} ms`);
				await wait(PAUSE_MS);
			}
		},
		async finish() {
			running = false;
			await Promise.all(writing);
		}
	};
}

/** A server that is not there is no answer. */
function noteNothing(error: unknown): null {
	if (error instanceof TypeError) return null;
	throw error;
}

function post(url: string, cookie: string, body: string): Promise<Response> {
	const headers = { cookie, origin: url, 'content-type': 'application/json' };
	return fetch(`${url}/api/v1/commands`, { method: 'POST', headers, body });
}

async function refusalOf(answer: Response): Promise<Refusal> {
	const body: unknown = await answer.json().catch(() => null);
	return {
		status: answer.status,
		ours: answer.headers.get('x-waymark') === '1',
		retryAfter: answer.headers.get('retry-after'),
		code: typeof body === 'object' && body !== null && 'code' in body ? body.code : null
	};
}

function goodNews(id: string, personId: string): string {
	const payload = {
		changeKind: 'went_well',
		area: null,
		words: 'I got to the first session on time.',
		strength: '',
		noticedBy: null
	} as const;
	const command = {
		id,
		type: 'positive_change.record',
		version: 1,
		occurredAt: Date.now(),
		timeZone: 'Europe/London',
		payload
	};
	return JSON.stringify({ personId, commands: [command] });
}

/** Of these ids, how many the server holds; an id that it holds twice counts twice. */
export async function heldOf(database: Database, ids: Iterable<string>): Promise<string[]> {
	const rows = await database.kysely
		.selectFrom('positive_changes')
		.select('id')
		.where('id', 'in', [...ids])
		.execute();
	return rows.map(({ id }) => id).sort();
}
