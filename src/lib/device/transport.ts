import type { Reply } from './verdict.ts';

/** Longer than a slow 3G answer takes, shorter than a tab waits for another tab's turn (`turns.ts`). */
const TIMEOUT_MS = 30_000;

/** Sends a batch of commands. Rejects where nothing answered in time. */
export function sendCommands(body: string): Promise<Reply> {
	return ask('/api/v1/commands', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
}

/**
 * Asks for what changed after `since`, or for everything. Rejects where nothing answered in time.
 * @param inTouchAt the server's clock in its last answer after which nothing waited here, for it to remember
 */
export function pullChanges(since: string | null, inTouchAt: number | null): Promise<Reply> {
	if (since === null) return ask('/api/v1/sync', {});
	const heard = inTouchAt === null ? '' : `&inTouchAt=${inTouchAt}`;
	return ask(`/api/v1/sync?since=${encodeURIComponent(since)}${heard}`, {});
}

async function ask(address: string, init: RequestInit): Promise<Reply> {
	const response = await fetch(address, {
		...init,
		cache: 'no-store',
		credentials: 'same-origin',
		// A redirect is a captive portal's: our API has none.
		redirect: 'manual',
		signal: AbortSignal.timeout(TIMEOUT_MS)
	});
	return replyOf(response);
}

/** What an answer says, and whether it is our server that says it. */
export async function replyOf(response: Response): Promise<Reply> {
	const body: unknown = await response.json().catch(() => undefined);
	const ours = response.headers.get('x-waymark') === '1' && body !== undefined;
	return {
		status: response.status,
		ours,
		retryAfterMs: retryAfter(response.headers.get('retry-after')),
		body
	};
}

/** Seconds only: our server sends no dates, and a date would be read against a clock that may be wrong. */
function retryAfter(header: string | null): number | null {
	return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1_000 : null;
}
