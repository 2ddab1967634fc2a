import { expect, type Page } from '@playwright/test';
import { checkAccessibility } from './accessibility.ts';
import type { RunningServer } from './server.ts';

/** Opens each page in both languages, wide and on a phone: one heading, no name in the title, nothing too wide, accessible. */
export async function expectInOrder(
	page: Page,
	server: RunningServer,
	paths: readonly string[],
	nobody: RegExp
): Promise<void> {
	for (const language of ['en', 'cy']) {
		await page.context().addCookies([{ name: 'language', value: language, url: server.url }]);
		for (const path of paths) {
			await page.goto(path);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await expect(page).not.toHaveTitle(nobody);
			for (const width of [1280, 360]) {
				await page.setViewportSize({ width, height: 3000 });
				const tooWide = () => document.documentElement.scrollWidth - innerWidth;
				expect(await page.locator('html').evaluate(tooWide), path).toBeLessThanOrEqual(0);
				await checkAccessibility(page, { colours: language === 'en' });
			}
		}
	}
	await page.context().addCookies([{ name: 'language', value: 'en', url: server.url }]);
	await page.setViewportSize({ width: 1280, height: 900 });
}
