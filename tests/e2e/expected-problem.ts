import { expect, type Locator, type Page } from '@playwright/test';

/** The list of what is wrong has the focus, leads to the field, and is named in the title. */
export async function expectProblem(page: Page, words: RegExp, field: Locator): Promise<void> {
	await expect(page).toHaveTitle(/^Error: /);
	const summary = page.getByRole('alert');
	await expect(summary).toBeFocused();
	await summary.getByRole('link', { name: words }).click();
	await expect(field).toBeFocused();
	await expect(field).toHaveAccessibleDescription(words);
}
