import type { BrowserContext } from '@playwright/test';

/**
 * Signal comes back. Chromium tells a page of it as a phone does, but for one that was opened without signal: to that
 * one its emulation never said that there was none, so it is told here.
 */
export async function signalReturns(context: BrowserContext): Promise<void> {
	await context.setOffline(false);
	const told = (page: { evaluate: (run: () => void) => Promise<void> }) =>
		page.evaluate(() => void window.dispatchEvent(new Event('online')));
	await Promise.all(context.pages().map(told));
}
