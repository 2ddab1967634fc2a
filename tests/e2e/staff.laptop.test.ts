import { test } from './fixtures.ts';
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
