import { CommandResult, CommandResults } from '#lib/domain/commands/envelope.ts';

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
	/** `retryAfterMs`: how long to leave alone what it could not take just now. */
	| { kind: 'answered'; results: CommandResult[]; retryAfterMs: number | null }
	| { kind: 'paused'; why: PauseReason }
	/** The batch is not acceptable as it stands: smaller ones find the entry that is to blame. */
	| { kind: 'split'; status: 'too_large' | 'unreadable'; code: string | null }
	/** `reached`: it was our server that answered. */
	| { kind: 'retry'; reached: boolean; floorMs: number; retryAfterMs: number | null; shrink: boolean };

const FLOOR_AFTER_ANSWER_MS = 2_000;
const PAUSES: Record<number, PauseReason> = { 401: 'signed_out', 403: 'forbidden', 426: 'update_needed' };

/** What a reply to a batch of `ids` means (design: offline.md 1.7). Nothing unexpected ever counts as delivered. */
export function judge(reply: Reply | null, ids: readonly string[]): Verdict {
	if (reply === null) return { kind: 'retry', reached: false, floorMs: 0, retryAfterMs: null, shrink: false };
	const retry: Verdict = {
		kind: 'retry',
		reached: reply.ours,
		floorMs: FLOOR_AFTER_ANSWER_MS,
		retryAfterMs: reply.ours ? reply.retryAfterMs : null,
		// A proxy's own limit on bodies is not marked as ours, but smaller batches pass it all the same.
		shrink: reply.status === 413 || (reply.ours && reply.status === 500)
	};
	if (!reply.ours) return retry;
	const why = pauseReason(reply);
	if (why) return { kind: 'paused', why };
	if (reply.status === 413) return { kind: 'split', status: 'too_large', code: codeOf(reply.body) };
	if ([400, 409, 422].includes(reply.status)) {
		return { kind: 'split', status: 'unreadable', code: codeOf(reply.body) };
	}
	if (reply.status !== 200) return retry;
	const results = resultsFor(reply.body, ids);
	if (results.length === 0) return retry;
	return { kind: 'answered', results, retryAfterMs: reply.retryAfterMs };
}

/** Why our server will take nothing from this session for now; null where that is not what it says. */
export function pauseReason(reply: Reply): PauseReason | null {
	if (!reply.ours) return null;
	if (reply.status === 403 && codeOf(reply.body) === 'wrong_person') return 'other_person';
	return PAUSES[reply.status] ?? null;
}

/** One answer that this version cannot read leaves one entry without an answer, not the whole batch. */
function resultsFor(body: unknown, ids: readonly string[]): CommandResult[] {
	const answer = CommandResults.safeParse(body);
	if (!answer.success) return [];
	const results = answer.data.results.flatMap((result) => CommandResult.safeParse(result).data ?? []);
	return results.filter(({ id }) => ids.includes(id));
}

function codeOf(body: unknown): string | null {
	const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
	return typeof code === 'string' ? code : null;
}
