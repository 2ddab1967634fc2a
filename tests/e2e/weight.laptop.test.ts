import { frameworkWeight, keptScripts, pageWeight } from '#tests/bench/built-weight.ts';
import { offlineEn } from '#lib/i18n/public/offline.en.ts';
import { publicCy } from '#lib/i18n/catalogues/public.cy.ts';
import { publicEn } from '#lib/i18n/catalogues/public.en.ts';
import { expect, test } from './fixtures.ts';

/*
 * What the person's pages weigh, held so that it cannot creep back; the aims are lower (`npm run bench`). In kilobytes of gzip, without
 * the texts that a page fetches besides those of the frame.
 */

const HOME = 92;
const HEAVIEST = 110;
/** Those that somebody opens in a hurry, or with the worst signal. */
const OTHERS = ['plan', 'appointments', 'rules', 'report', 'help', 'settings', 'events/[id]', 'plan/[step]'];

test('no page of the person’s weighs more than it did', () => {
	const framework = frameworkWeight();
	expect(framework / 1000, 'Svelte and Kit').toBeLessThanOrEqual(41);
	expect(pageWeight('me/+page.svelte') / 1000, 'Home').toBeLessThanOrEqual(HOME);
	for (const page of OTHERS)
		expect(pageWeight(`me/${page}/+page.svelte`) / 1000, page).toBeLessThanOrEqual(HEAVIEST);
});

test('a phone keeps the texts of the page for no internet, and none of the public pages', () => {
	const kept = keptScripts().join('\n');
	expect(kept).toContain(offlineEn.why);
	for (const text of [publicEn, publicCy]) {
		expect(kept).not.toContain(text.privacy.heading);
		expect(kept).not.toContain(text.accessibility.heading);
	}
});
