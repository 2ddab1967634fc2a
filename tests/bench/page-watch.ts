import type { Page } from '@playwright/test';

/** What a page notes about itself from its first moment, in milliseconds since navigation began. */
export interface PageNotes {
	/** When what was watched for stood in the document; null while it does not. */
	seenAt: number | null;
	largestPaintAt: number | null;
	firstPaintAt: number | null;
	layoutShift: number;
	/** Tasks over 50 ms. */
	longTasks: { beganAt: number; duration: number }[];
	/** When the service worker was asked for. */
	workerAskedAt: number | null;
	/** Directives of the content security policy that something was refused by. */
	refusedByPolicy: string[];
}

declare global {
	interface Window {
		benchNotes: PageNotes;
	}
}

/** Kit adds it once the page has come alive: the first moment in which a tap does what it should. */
export const ALIVE = '#svelte-announcer';

/** Has every document that this page opens from now on keep notes, and note when `selector` matches something. */
export async function watchPage(page: Page, selector: string = ALIVE): Promise<void> {
	await page.addInitScript(keepNotes, selector);
}

export function notesOf(page: Page): Promise<PageNotes> {
	return page.evaluate(() => window.benchNotes);
}

/** Waits until what is watched for is there. @returns when it was, in milliseconds since navigation began */
export async function seenAt(page: Page, patience = 60_000): Promise<number> {
	await page.waitForFunction(() => window.benchNotes.seenAt !== null, null, { timeout: patience });
	return (await notesOf(page)).seenAt ?? Number.NaN;
}

/** Runs in the page, so it can use nothing from outside itself. */
function keepNotes(selector: string): void {
	const notes: PageNotes = {
		seenAt: null,
		largestPaintAt: null,
		firstPaintAt: null,
		layoutShift: 0,
		longTasks: [],
		workerAskedAt: null,
		refusedByPolicy: []
	};
	window.benchNotes = notes;
	const look = () => {
		if (notes.seenAt === null && document.querySelector(selector)) notes.seenAt = performance.now();
	};
	new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
	const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
	observe('largest-contentful-paint', ({ startTime }) => (notes.largestPaintAt = startTime));
	observe('paint', ({ startTime }) => (notes.firstPaintAt ??= startTime));
	observe('longtask', ({ startTime, duration }) => notes.longTasks.push({ beganAt: startTime, duration }));
	observe('layout-shift', (entry) => {
		const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!shift.hadRecentInput) notes.layoutShift += shift.value;
	});
	document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
		notes.refusedByPolicy.push(effectiveDirective)
	);
	if (!('serviceWorker' in navigator)) return;
	const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
	navigator.serviceWorker.register = (...parameters) => {
		notes.workerAskedAt ??= performance.now();
		return register(...parameters);
	};
}
