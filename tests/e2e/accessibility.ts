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

/** Fails with one line for each element that breaks a rule of WCAG 2.2 AA. */
export async function checkAccessibility(page: Page): Promise<void> {
	// Read once for each page that is opened, however often it is looked at.
	if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(source);
	const violations = await page.evaluate(
		async (given) => (await window.axe?.run(document, given))?.violations,
		options
	);
	if (violations === undefined) throw new Error('The page changed while it was being checked.');
	const lines = violations.flatMap(({ id, impact, help, nodes }) =>
		nodes.map(({ target, html }) => `${impact} ${id}: ${help}; ${target.join(' ')}; ${html.slice(0, 120)}`)
	);
	expect(lines, `accessibility of ${new URL(page.url()).pathname}`).toEqual([]);
}
