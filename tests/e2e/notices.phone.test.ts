import type { Page } from '@playwright/test';
import { reminderWordsEn } from '#lib/i18n/notices/reminder-words.en.ts';
import { noticesEn } from '#lib/i18n/notices/person-notices.en.ts';
import { expect, test } from './fixtures.ts';
import { signIn, workerReady } from './sign-in.ts';

interface Shown {
	title: string;
	body: string;
	data: unknown;
}

/** What the worker asks the phone to show: a Chromium without windows shows nothing itself. */
async function watchWorker(page: Page): Promise<() => Promise<Shown[]>> {
	const [worker] = page.context().serviceWorkers();
	if (!worker) throw new Error('There is no worker');
	await worker.evaluate(() => {
		const scope = globalThis as unknown as { shown: Shown[]; registration: object };
		scope.shown = [];
		Object.assign(scope.registration, {
			showNotification: (title: string, { body, data }: Omit<Shown, 'title'>) => {
				scope.shown.push({ title, body, data });
				return Promise.resolve();
			}
		});
	});
	return () => worker.evaluate(() => (globalThis as unknown as { shown: Shown[] }).shown);
}

/** As a browser's own push service would hand it to the worker, opened. */
async function deliver(page: Page, origin: string): Promise<(data: string) => Promise<void>> {
	const session = await page.context().newCDPSession(page);
	const registered = new Promise<string>((found) => {
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const [first] = registrations;
			if (first) found(first.registrationId);
		});
	});
	await session.send('ServiceWorker.enable');
	const registrationId = await registered;
	return async (data) =>
		void (await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data }));
}

test('a push is shown by the worker as it was written, and one that cannot be read shows that there is something', async ({
	page,
	server
}) => {
	await signIn(page, server, 'Daniel Okafor');
	await workerReady(page);
	const shown = await watchWorker(page);
	const push = await deliver(page, new URL(server.url).origin);
	const notice = {
		title: 'Reminder',
		words: 'Tuesday 1 December, 10:30am. Open the app to see more.',
		path: '/me/appointments',
		tag: 'one'
	};
	await push(JSON.stringify(notice));
	await push('no notice of ours');
	await expect.poll(shown).toEqual([
		{ title: 'Reminder', body: notice.words, data: notice.path },
		{ title: 'Reminder', body: '', data: '/me' }
	]);
});

test('choices are saved without signal, and the tap on a reminder leads to when to leave', async ({
	page,
	context,
	signInToGoOffline
}) => {
	await signInToGoOffline('Daniel Okafor');
	await page.goto('/me/settings/notices');
	await expect(page.getByRole('button', { name: noticesEn.turnOn })).toBeVisible();
	await context.setOffline(true);
	await page.getByLabel(noticesEn.timing.two_hours_too).check();
	await page.getByRole('button', { name: noticesEn.save }).click();
	await expect(page.getByText(noticesEn.saved)).toBeVisible();
	await context.setOffline(false);
	await page.goto('/me/appointments');
	await page.getByRole('main').locator('a[href^="/me/appointments/"]').first().click();
	await expect(page.getByRole('heading', { name: reminderWordsEn.beforeYouGo })).toBeVisible();
	await page.getByRole('link', { name: reminderWordsEn.choose }).click();
	await expect(page.getByLabel(noticesEn.timing.two_hours_too)).toBeChecked();
});
