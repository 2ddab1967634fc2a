import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
	interface Window {
		axe?: { run(context: Document, options: RunOptions): Promise<AxeResults> };
	}
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA. What passed is not listed: making that list takes longer than the check itself. */
const options: RunOptions = {
	runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
	resultTypes: ['violations']
};

/** Colours are the same in every language, and to compare them is half of the work: once is enough for a page. */
const withoutColours: RunOptions = { ...options, rules: { 'color-contrast': { enabled: false } } };

/**
 * Fails with one line for each element that breaks a rule of WCAG 2.2 AA.
 * @param colours false where the same page is looked at in another language, and at its colours there
 */
export async function checkAccessibility(page: Page, { colours = true } = {}): Promise<void> {
	// Read once for each page that is opened, however often it is looked at.
	if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(source);
	const violations = await whole(page, () =>
		page.evaluate(
			async (given) => (await window.axe?.run(document, given))?.violations,
			colours ? options : withoutColours
		)
	);
	if (violations === undefined) throw new Error('The page changed while it was being checked.');
	const lines = violations.flatMap(({ id, impact, help, nodes }) =>
		nodes.map(({ target, html }) => `${impact} ${id}: ${help}; ${target.join(' ')}; ${html.slice(0, 120)}`)
	);
	expect(lines, `accessibility of ${new URL(page.url()).pathname}`).toEqual([]);
}

/** A link half under the bar at the bottom of a phone is not half a link: the page is looked at without its end out of sight. */
async function whole<Result>(page: Page, look: () => Promise<Result>): Promise<Result> {
	const size = page.viewportSize();
	if (size === null || size.width > 640) return look();
	await page.setViewportSize({ ...size, height: Math.max(size.height, 6000) });
	const found = await look();
	await page.setViewportSize(size);
	return found;
}
