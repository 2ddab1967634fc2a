import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with one line for each element that breaks a rule of WCAG 2.2 AA. */
export async function checkAccessibility(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(WCAG_22_AA)
		// Our pages have one frame: the other mode opens a second page for each check, to gather several frames.
		.setLegacyMode()
		.analyze();
	const lines = violations.flatMap(({ id, impact, help, nodes }) =>
		nodes.map(({ target, html }) => `${impact} ${id}: ${help}; ${target.join(' ')}; ${html.slice(0, 120)}`)
	);
	expect(lines, `accessibility of ${new URL(page.url()).pathname}`).toEqual([]);
}
