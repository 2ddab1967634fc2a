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

/**
 * Comes in as the forms do without scripts, and opens the first page. How the forms look, and what they say to what is wrong, is
 * seen by the tests of signing in: to open them for every other test took a tenth of all end to end.
 */
export async function signIn(page: Page, server: RunningServer, name: string): Promise<void> {
	const { fields, role, signInPath } = await accountOf(server, name);
	const home = new URL(homes[role], server.url);
	let form = new URL(signInPath, server.url);
	for (let sent = 0; sent < 2 && form.pathname !== home.pathname; sent += 1) {
		const answer = await page.request.post(form.href, {
			form: fields,
			headers: { origin: server.url, accept: 'text/html' },
			maxRedirects: 0
		});
		expect(answer.status(), `${name} at ${form.pathname}`).toBe(303);
		form = new URL(answer.headers()['location'] ?? '', form);
	}
	expect(form.pathname).toBe(home.pathname);
	await page.goto(home.href);
	expect(new URL(page.url()).pathname).toBe(home.pathname);
}

/** Waits until this page could be opened again without any signal. */
export async function workerReady(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state === 'activated') return;
		await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
	});
}

/**
 * What Chromium says of itself when a sync is tried without signal, or a file of a page could not be read from the phone: the page
 * is then opened once more (`opened-anew`), and a test sees whether that helped. Anything else that fails is a fault of ours.
 */
export const withoutSignal =
	/ERR_INTERNET_DISCONNECTED.*\/(?:api\/v1|_app\/version\.json)|Failed to fetch dynamically imported module/;
