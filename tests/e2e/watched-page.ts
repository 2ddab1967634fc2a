import type { Page } from '@playwright/test';

/** Words that a page may show only where there really is nothing, and where it has not looked yet. */
const NOWHERE = ['We cannot find this', 'Ni allwn ddod o hyd i hwn', 'One moment', 'Un eiliad'];

declare global {
	interface Window {
		pageFaults: string[];
	}
}

/**
 * From now on notes every moment at which this page has no heading, or says that something is not there: a screen
 * reader reads it out, however short it was.
 * @returns what was seen so far
 */
export async function watchPage(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate((nowhere) => {
		window.pageFaults = [];
		const look = () => {
			const heading = document.querySelector('h1')?.textContent?.trim() ?? '';
			const text = document.querySelector('main')?.textContent ?? '';
			if (heading === '') window.pageFaults.push(`no heading at ${location.pathname}`);
			for (const words of nowhere)
				if (text.includes(words)) window.pageFaults.push(`"${words}" at ${location.pathname}`);
		};
		new MutationObserver(look).observe(document.documentElement, {
			subtree: true,
			childList: true,
			characterData: true
		});
		const eachFrame = () => {
			look();
			requestAnimationFrame(eachFrame);
		};
		eachFrame();
	}, NOWHERE);
	return () => page.evaluate(() => [...new Set(window.pageFaults)]);
}
