/** Longer than any request may take, so that only a frozen tab is ever passed over. */
const PATIENCE_MS = 45_000;

/**
 * Runs `work` while no other tab of this browser runs work of the same name. A tab that holds its turn and is frozen by
 * the system loses it after 45 seconds; what it had begun is settled by the ids on the server.
 */
export async function takeTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
	// Safari before 15.4: two tabs may then send the same entry, and the server takes it once.
	if (!('locks' in navigator)) return work();
	let working: Promise<Result> | undefined;
	const begin = () => (working = work());
	const waiting = () => navigator.locks.request(name, { signal: AbortSignal.timeout(PATIENCE_MS) }, begin);
	const stealing = () => navigator.locks.request(name, { steal: true }, begin);
	try {
		return await waiting();
	} catch (error) {
		// Taken from us, or failed by itself: either way this work's own outcome counts.
		if (working) return working;
		if (!isTimeout(error)) throw error;
	}
	return stealing().catch((error: unknown) => working ?? Promise.reject(error));
}

function isTimeout(error: unknown): boolean {
	return error instanceof DOMException && ['TimeoutError', 'AbortError'].includes(error.name);
}
