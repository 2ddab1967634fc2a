/** The page before this one in the history of this tab, where it is one of the person's and the browser tells. */
export function pageBefore(): URL | null {
	// Missing in browsers of before 2026.
	const navigation = (window as { navigation?: Navigation }).navigation;
	const index = navigation?.currentEntry?.index ?? 0;
	const address = navigation?.entries()[index - 1]?.url;
	if (!address) return null;
	const url = new URL(address);
	return url.pathname === '/me' || url.pathname.startsWith('/me/') ? url : null;
}

/** One step back, and only then on: the page in between is not to be met on the way back. */
export async function leaveStepBehind(): Promise<void> {
	const gone = new Promise((done) => addEventListener('popstate', done, { once: true }));
	history.back();
	await gone;
}
