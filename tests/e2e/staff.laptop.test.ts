import { expect, test } from './fixtures.ts';
import { expectInOrder } from './pages-in-order.ts';
import { signIn } from './sign-in.ts';

test('the practitioner’s pages are in order, in both languages and on a phone too', async ({
	page,
	server
}) => {
	test.setTimeout(120_000);
	await signIn(page, server, 'Priya Raman');
	await page.goto('/staff/people');
	const person = await page
		.getByRole('main')
		.getByRole('link', { name: 'Daniel Okafor' })
		.getAttribute('href');
	const paths = ['/staff', '/staff/people', person ?? '', '/staff/reports'];
	await expectInOrder(page, server, paths, /Daniel|Okafor/);
});

test('what was chosen and typed before the scripts started stays', async ({ page, server }) => {
	await signIn(page, server, 'Priya Raman');
	await page.goto('/staff/people');
	const daniel = await page.getByRole('link', { name: 'Daniel Okafor' }).getAttribute('href');
	let release: (() => void) | undefined;
	const released = new Promise<void>((done) => (release = done));
	await page.route('**/_app/**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(`${daniel}/plan/referrals`, { waitUntil: 'commit' });
	const step = page.locator('select[name="step"]');
	await step.selectOption({ index: 1 });
	const chosen = await step.inputValue();
	await page.getByLabel('What do we ask for?').fill('Help with a debt');
	release?.();
	await page.waitForLoadState('networkidle');
	await expect(step).toHaveValue(chosen);
	await expect(page.getByLabel('What do we ask for?')).toHaveValue('Help with a debt');
});
