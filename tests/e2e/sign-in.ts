import { expect, type Page } from '@playwright/test';
import type { DemonstrationAccount } from '#lib/server/ops/demonstration-account.ts';
import type { RunningServer } from './server.ts';

const homes = {
	service_user: '/me',
	practitioner: '/staff',
	manager: '/staff/team',
	administrator: '/staff/admin'
};

/** What is known without asking: asking starts a program. */
const known = new WeakMap<RunningServer, DemonstrationAccount[]>();

export function rememberAccounts(server: RunningServer, accounts: readonly DemonstrationAccount[]): void {
	known.set(server, [...accounts]);
}

/** How the demonstration says that one can come in as this person; the values work now, a code only once. */
export async function accountOf(server: RunningServer, name: string): Promise<DemonstrationAccount> {
	const accounts = known.get(server) ?? [];
	const index = accounts.findIndex((one) => one.name === name);
	const remembered = accounts[index];
	if (remembered?.role === 'service_user') accounts.splice(index, 1);
	return remembered ?? askFor(server, name);
}

async function askFor(server: RunningServer, name: string): Promise<DemonstrationAccount> {
	const printed = await server.admin('demo-accounts', '--json');
	const accounts = JSON.parse(printed) as DemonstrationAccount[];
	const account = accounts.find((one) => one.name === name);
	if (!account) throw new Error(`The demonstration has no ${name}: ${printed}`);
	return account;
}

/** Comes in through the real pages, form by form, as a person would. */
export async function signIn(page: Page, server: RunningServer, name: string): Promise<void> {
	const { fields, role, signInPath } = await accountOf(server, name);
	await page.goto(server.url + signInPath);
	const home = homes[role];
	for (let form = 0; form < 3 && new URL(page.url()).pathname !== home; form += 1) {
		for (const [field, value] of Object.entries(fields)) {
			const input = page.locator(`input[name="${field}"]`);
			if ((await input.count()) > 0) await input.fill(value);
		}
		const before = page.url();
		await page.locator('main form').first().getByRole('button').first().click();
		await page.waitForURL((url) => url.href !== before);
	}
	expect(new URL(page.url()).pathname).toBe(home);
}

/** Waits until this page could be opened again without any signal. */
export async function workerReady(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state === 'activated') return;
		await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
	});
}

/** What Chromium says of itself when a sync is tried without signal; anything else that fails is a fault of ours. */
export const withoutSignal = /ERR_INTERNET_DISCONNECTED.*\/api\/v1\//;
