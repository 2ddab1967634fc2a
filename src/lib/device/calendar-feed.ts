import type { FeedState } from '#lib/domain/appointments/feed-state.ts';

const ADDRESS = '/api/v1/calendar';

/** Whether the person's calendar may ask for their appointments, as the server knows; null where it cannot be reached. */
export async function readFeedState(fetchAnswer: typeof fetch): Promise<FeedState | null> {
	return feedIn(await answerOf(await fetchAnswer(ADDRESS).catch(() => null)));
}

export interface FeedChange {
	state: FeedState;
	/** The secret of a new address: it is shown, and kept nowhere on this phone. */
	code: string | null;
}

/**
 * Makes a new address, or ends the one there is.
 * @param replaces the one that the page showed as on; null for none
 * @returns `changed` where it stands otherwise by now than the page showed; `too_often` where it has to wait; `unreachable` where nobody knows
 */
export async function changeFeed(
	action: 'make' | 'end',
	replaces: string | null
): Promise<FeedChange | 'changed' | 'too_often' | 'unreachable'> {
	const request = {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ action, replaces })
	};
	const response = await fetch(ADDRESS, request).catch(() => null);
	if (response?.status === 409) return 'changed';
	if (response?.status === 429) return 'too_often';
	const answer = (await answerOf(response)) as Partial<FeedChange> | null;
	const state = feedIn(answer?.state ?? null);
	return state === null ? 'unreachable' : { state, code: answer?.code ?? null };
}

async function answerOf(response: Response | null): Promise<unknown> {
	if (!response?.ok) return null;
	return response.json().catch(() => null);
}

/** A captive portal answers with a page of its own. */
function feedIn(answer: unknown): FeedState | null {
	const isFeed = typeof answer === 'object' && answer !== null && 'on' in answer && 'ended' in answer;
	return isFeed ? (answer as FeedState) : null;
}
