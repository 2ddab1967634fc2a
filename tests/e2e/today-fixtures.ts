import type { Page } from '@playwright/test';
import { test as base } from './fixtures.ts';
import { fillDay } from './full-day.ts';
import { copyPrepared } from './prepared.ts';
import { startServer } from './server.ts';
import { rememberAccounts } from './sign-in.ts';
import type { DemonstrationAccount } from '#lib/server/ops/demonstration-account.ts';

/** Elin Lloyd has a full day: sixty people, seven in the book, forty-five things that wait. */
export const test = base.extend({
	server: [
		async ({}, use) => {
			const accounts: DemonstrationAccount[] = [];
			const server = await startServer({
				prepare: async (file) => {
					accounts.push(...(await copyPrepared(file)));
					await fillDay(file);
				}
			});
			rememberAccounts(server, accounts);
			await use(server);
			await server.stop('SIGKILL');
		},
		{ scope: 'test', timeout: 120_000 }
	]
});

/** How many rows of the day and of the list stand whole on the screen. */
export function rowsOnScreen(page: Page): Promise<{ waits: number; diary: number }> {
	return page.evaluate(() => {
		const whole = (selector: string) =>
			[...document.querySelectorAll(selector)].filter((row) => {
				const { top, bottom, height } = row.getBoundingClientRect();
				return height > 0 && top >= 0 && bottom <= innerHeight;
			}).length;
		return { waits: whole('.wm-waits [data-row]'), diary: whole('.wm-diary > li') };
	});
}
