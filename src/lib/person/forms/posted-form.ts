/**
 * What became of a form that was posted to its own page's action. `refused`: only that page can say why. `unknown`: somebody
 * has to sign in first, we could not be reached, or something else than our server spoke.
 */
export type Posted = { kind: 'given'; next: string } | { kind: 'refused' | 'unknown' };

/**
 * Sends a form as it goes without scripts, where the parts that would keep it cannot be fetched; but this page stays until we
 * have it.
 * @param action the form's own; `fields`: with the command's id, so that it is one command however often it comes
 */
export async function postedForm(
	action: string,
	fields: FormData,
	send: typeof fetch = fetch
): Promise<Posted> {
	const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
	const response = await send(action, { method: 'POST', body: fields, headers }).catch(() => null);
	const answer: { type?: unknown; location?: unknown } | null =
		(await response?.json().catch(() => null)) ?? null;
	if (answer?.type === 'failure') return { kind: 'refused' };
	const { type, location } = answer ?? {};
	return type === 'redirect' && typeof location === 'string' && /^\/me(?![\w-])/.test(location)
		? { kind: 'given', next: location }
		: { kind: 'unknown' };
}
