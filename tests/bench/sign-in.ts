import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { DemonstrationAccount } from '#lib/server/ops/demonstration-account.ts';
import type { RunningServer } from '#tests/e2e/server.ts';

/** The cookies of somebody who has signed in. */
export type SignedIn = Extract<NonNullable<BrowserContextOptions['storageState']>, object>;

/** Goes through the forms of the way in, as people do. */
export async function signIn(
	browser: Browser,
	server: RunningServer,
	{ signInPath, fields }: DemonstrationAccount
): Promise<SignedIn> {
	const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(signInPath);
	while (new URL(page.url()).pathname.includes('sign-in')) await submitForm(page, fields);
	const state = await context.storageState({ indexedDB: false });
	await context.close();
	return { ...state, origins: [] };
}

async function submitForm(page: Page, fields: Record<string, string>): Promise<void> {
	const before = page.url();
	let last = null;
	for (const [name, value] of Object.entries(fields)) {
		const field = page.locator(`main [name="${name}"]`);
		if ((await field.count()) === 0) continue;
		await field.fill(value);
		last = field;
	}
	if (!last) throw new Error(`No form on ${before} asks for what was given.`);
	await last.press('Enter');
	await page.waitForURL((url) => url.href !== before, { timeout: 20_000 });
}
