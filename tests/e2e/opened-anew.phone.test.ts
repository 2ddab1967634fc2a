import { fileOfPage } from '#tests/bench/built-weight.ts';
import { errorPageText } from '#lib/i18n/shared/error-page.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';

/** Runs in the page: a file of the app cannot be had from this phone. */
async function takeAway(path: string): Promise<void> {
	const kept = await caches.open(`workbox-precache-v2-${location.origin}/`);
	const answer = await kept.match(path);
	if (!answer) throw new Error(`${path} is not kept`);
	await (await caches.open('taken')).put(path, answer);
	await kept.delete(path);
}

/** Runs in the page before anything of it: the file can be had again once it was asked for in vain. */
function giveBackOnceMissed(path: string): void {
	const giveBack = async () => {
		const answer = await (await caches.open('taken')).match(path);
		if (answer) await (await caches.open(`workbox-precache-v2-${location.origin}/`)).put(path, answer);
	};
	addEventListener('vite:preloadError', () => void giveBack());
}

test('a page whose file did not come is opened once more by itself, and says in words where that did not help', async ({
	page,
	context,
	signInToGoOffline,
	expectConsole
}) => {
	expectConsole(/ERR_FAILED.*\/nodes\/|Not found: \/me\/nothing-here/);
	const file = `/${fileOfPage('me/went-well/+page.svelte')}`;
	await signInToGoOffline('Daniel Okafor');
	await page.evaluate(takeAway, file);
	await context.setOffline(true);
	const opened: string[] = [];
	page.on('domcontentloaded', () => opened.push(new URL(page.url()).pathname));

	await page.goto('/me/went-well');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText(`${errorPageText.en.didNotOpen}${errorPageText.cy.didNotOpen}`);
	await expect.poll(() => opened).toEqual(['/me/went-well', '/me/went-well']);
	await checkAccessibility(page);
	await page.getByRole('link', { name: errorPageText.en.home }).click();
	await expect(heading).toHaveText('Hello Dan');

	await page.addInitScript(giveBackOnceMissed, file);
	await page.goto('/me/went-well');
	await expect(page.getByRole('textbox').first()).toBeVisible();
	expect(opened).toHaveLength(4);

	await page.goto('/me/nothing-here');
	await expect(heading).toContainText(errorPageText.cy.notHere);
});
