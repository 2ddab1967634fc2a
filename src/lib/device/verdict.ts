import * as z from 'zod/mini';
import { CommandResult } from '#lib/domain/commands/envelope.ts';

/** What came back over the wire. A request that got no answer at all is `null`. */
export interface Reply {
	status: number;
	/** Marked by our server and JSON: anything else may be a captive portal or a proxy speaking. */
	ours: boolean;
	/** The `Retry-After` header in milliseconds. */
	retryAfterMs: number | null;
	body: unknown;
}

/** `other_person`: the session here is somebody else's, and nothing of this person's goes out under it. */
export type PauseReason = 'signed_out' | 'forbidden' | 'other_person' | 'update_needed';

export type Verdict =
	/** Each result is about one of ours; entries may be left out. */
	| { kind: 'answered'; results: CommandResult[]; retryAfterMs: number | null }
	| { kind: 'paused'; why: PauseReason }
	/** The batch is not acceptable as it stands: smaller ones find the entry that is to blame. */
	| { kind: 'split'; status: 'too_large' | 'unreadable'; code: string | null }
	/** `reached`: it was our server that answered. `shrink`: it may be one entry's doing, and smaller batches tell whose. */
	| { kind: 'retry'; reached: boolean; wait: Wait; retryAfterMs: number | null; shrink: boolean };

/** Between what a wait before the next try lies, in milliseconds. */
export interface Wait {
	floorMs: number;
	longestMs: number;
}

const LooseAnswer = z.object({ results: z.array(z.unknown()) });
/** A server that has trouble is not helped by many who ask. */
export const AFTER_AN_ANSWER: Wait = { floorMs: 2_000, longestMs: 300_000 };
/** Signal may come back without the browser saying so, and somebody stands there and looks. */
export const WITHOUT_AN_ANSWER: Wait = { floorMs: 0, longestMs: 30_000 };
const PAUSES: Record<number, PauseReason> = { 401: 'signed_out', 403: 'forbidden', 426: 'update_needed' };

/** What a reply to a batch of `ids` means (design: offline.md 1.7). Nothing unexpected ever counts as delivered. */
export function judge(reply: Reply | null, ids: readonly string[]): Verdict {
	if (reply === null)
		return {
			kind: 'retry',
			reached: false,
			wait: WITHOUT_AN_ANSWER,
			retryAfterMs: null,
			shrink: false
		};
	const retry: Verdict = {
		kind: 'retry',
		reached: reply.ours,
		wait: AFTER_AN_ANSWER,
		retryAfterMs: reply.ours ? reply.retryAfterMs : null,
		// Whoever says so: a proxy's own limit on bodies, and a server that fell over one entry before it could mark
		// its answer. Looking for the entry harms nobody where there is none.
		shrink: reply.status === 413 || reply.status === 500
	};
	if (!reply.ours) return retry;
	const why = pauseReason(reply);
	if (why) return { kind: 'paused', why };
	if (reply.status === 413) return { kind: 'split', status: 'too_large', code: codeOf(reply.body) };
	if ([400, 409, 422].includes(reply.status)) {
		return { kind: 'split', status: 'unreadable', code: codeOf(reply.body) };
	}
	if (reply.status !== 200) return retry;
	const results = resultsIn(reply.body);
	if (results === null) return retry;
	const { retryAfterMs } = retry;
	return { kind: 'answered', results: results.filter(({ id }) => ids.includes(id)), retryAfterMs };
}

/** Why our server will take nothing from this session for now; null where that is not what it says. */
export function pauseReason(reply: Reply): PauseReason | null {
	if (!reply.ours) return null;
	if (reply.status === 403 && codeOf(reply.body) === 'wrong_person') return 'other_person';
	return PAUSES[reply.status] ?? null;
}

/** Null where it is no answer to a batch. One result that cannot be read, from a newer server perhaps, costs only itself. */
function resultsIn(body: unknown): CommandResult[] | null {
	const answer = LooseAnswer.safeParse(body);
	if (!answer.success) return null;
	const read = answer.data.results.map((one) => CommandResult.safeParse(one));
	return read.some(({ success }) => success) ? read.flatMap(({ data }) => data ?? []) : null;
}

function codeOf(body: unknown): string | null {
	const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
	return typeof code === 'string' ? code : null;
}
