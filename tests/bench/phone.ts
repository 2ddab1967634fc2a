import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from '@playwright/test';

/** The phone of `quality.md`: 360×800, in Britain. */
export const PHONE = {
	viewport: { width: 360, height: 800 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true,
	locale: 'en-GB',
	timezoneId: 'Europe/London'
} satisfies BrowserContextOptions;

export interface Conditions {
	/** How many times slower than this machine. */
	cpu?: number;
	/** 1.6 Mbit/s down, 0.75 up, 150 ms: what Lighthouse calls slow 4G. */
	slowNetwork?: boolean;
}

export interface OpenPhone {
	page: Page;
	cdp: CDPSession;
}

const SLOW_NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8
};

/** A page of the phone under these conditions. A worker of the page is not slowed: Chromium gives it its own thread. */
export async function openPhone(context: BrowserContext, conditions: Conditions = {}): Promise<OpenPhone> {
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Network.enable');
	if (conditions.slowNetwork) await cdp.send('Network.emulateNetworkConditions', SLOW_NETWORK);
	if (conditions.cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
	return { page, cdp };
}
