import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { signalReturns } from './signal.ts';

test('good news is three taps and one line from Home, and a copy of it and taking it back need no signal', async ({
	page,
	context,
	signInToGoOffline
}) => {
	await signInToGoOffline('Daniel Okafor');
	await context.setOffline(true);
	let taps = 0;
	const tap = async (name: string, role: 'link' | 'radio' | 'button') => {
		taps += 1;
		const control = page.getByRole('main').getByRole(role, { name });
		await (role === 'radio' ? control.check() : control.click());
	};
	await tap('Something went well', 'link');
	await tap('Tough moment', 'radio');
	await page.getByRole('textbox', { name: 'What happened, and what did you do?' }).fill('I walked on.');
	await tap('Save and share with my officer', 'button');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved');
	expect(taps).toBeLessThanOrEqual(3);
	const entry = new URL(page.url()).pathname;

	await page.goto('/me/progress/copy');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	await expect(page.getByText('Tick something first.')).toBeVisible();
	await page.getByRole('checkbox', { name: 'I walked on.' }).check();
	const making = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const file = await making;
	expect(file.suggestedFilename()).toBe('what-has-got-better.txt');
	const copy = await readFile(await file.path(), 'utf8');
	expect(copy).toContain('A tough moment I handled.\nI walked on.\n');
	// Nothing that was not ticked.
	expect(copy.match(/\d{4}\. /g)).toHaveLength(1);

	await page.goto(entry);
	await page.getByText('Take this back').click();
	await expect(page.getByText('It is not sent yet. Nobody has read it.')).toBeVisible();
	const another = await context.newPage();
	await another.goto(entry);
	await another.getByText('Take this back').click();
	await page.getByRole('button', { name: 'Yes, take it back' }).click();
	await expect(page.getByText('We do not know that yet.')).toBeVisible();
	// The other window shows it as taken back as well: there is nothing left to tap there.
	await expect(another.getByText('We do not know that yet.')).toBeVisible();
	await expect(another.getByRole('button', { name: 'Yes, take it back' })).toHaveCount(0);
	await signalReturns(context);
	await expect(page.getByText('Nobody had opened it. Your officer no longer sees it.')).toBeVisible({
		timeout: 30_000
	});
	await page.goto('/me/progress/copy');
	await expect(page.getByRole('checkbox').first()).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'I walked on.' })).toHaveCount(0);
});
