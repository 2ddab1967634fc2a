import { globSync, readFileSync } from 'node:fs';
import {
	chunksOfPage,
	fileOf,
	frameworkWeight,
	keptFiles,
	keptScripts,
	packed,
	pageWeight,
	weightBesides
} from '#tests/bench/built-weight.ts';
import { offlineEn } from '#lib/i18n/public/offline.en.ts';
import { publicCy } from '#lib/i18n/catalogues/public.cy.ts';
import { publicEn } from '#lib/i18n/catalogues/public.en.ts';
import { expect, test } from './fixtures.ts';

/*
 * What the person's pages weigh, held so that it cannot creep back; the aims are lower (`npm run bench`). In kilobytes of gzip, without
 * the texts that a page fetches besides those of the frame.
 */

const HOME = 76.1;
/** Opened before the first picture without signal: Dexie and our tables, and nothing that checks what a server says. */
const COPY = 32.8;
/** Those that somebody opens in a hurry or with the worst signal, and those that were the heaviest. */
const OTHERS = {
	plan: 76.9,
	'plan/[step]': 89.6,
	appointments: 73.3,
	'events/[id]': 93.2,
	rules: 86.1,
	'rules/what-if': 77.3,
	record: 82.2,
	report: 87.2,
	reports: 68.4,
	help: 75.6,
	settings: 77.1
};

test('no page of the person’s weighs more than it did', () => {
	const framework = frameworkWeight();
	expect(framework / 1000, 'Svelte and Kit, and where pages and texts are').toBeLessThanOrEqual(36.5);
	expect(pageWeight('me/+page.svelte') / 1000, 'Home').toBeLessThanOrEqual(HOME);
	expect(weightBesides('me/+page.svelte', '/device/store.ts') / 1000, 'the copy').toBeLessThanOrEqual(COPY);
	for (const [page, most] of Object.entries(OTHERS))
		expect(pageWeight(`me/${page}/+page.svelte`) / 1000, page).toBeLessThanOrEqual(most);
});

test('no page of the person’s fetches what checks shapes before it can be used', () => {
	const pages = globSync('me/**/+page.svelte', { cwd: 'src/routes' });
	expect(pages.length).toBeGreaterThan(20);
	for (const page of pages) {
		const chunks = chunksOfPage(page);
		expect(chunks, page).toContain('person-frame');
		expect(chunks, page).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:shapes|records)$/)]));
	}
});

test('Home and the plan open without what puts a plan in its order: that is kept', () => {
	expect(chunksOfPage('me/plan/[step]/+page.svelte')).toContain('persons-plan');
	for (const page of ['me/+page.svelte', 'me/plan/+page.svelte'])
		expect(chunksOfPage(page), page).not.toContain('persons-plan');
});

test('a phone keeps the texts of the page for no internet, and none of the public pages, nor the names of practitioners’', () => {
	const kept = keptScripts().join('\n');
	expect(kept).toContain('/me/rules/what-if');
	expect(kept).not.toMatch(/\/staff\/(?:people|team|admin|reports|referrals)/);
	expect(kept).toContain(offlineEn.why);
	for (const text of [publicEn, publicCy]) {
		expect(kept).not.toContain(text.privacy.heading);
		expect(kept).not.toContain(text.accessibility.heading);
	}
});

test('the pack holds, letter for letter, most of what a phone keeps, and nothing else', () => {
	const kept = keptFiles();
	const pack = packed();
	expect(pack.length).toBeGreaterThan(kept.size / 2);
	for (const [file, text] of pack) expect(kept.get(file.slice(1)), file).toBe(text);
});

test('a release renames no file that it did not change, and a text none but its own and the start', () => {
	const kept = keptFiles();
	const { version } = JSON.parse(readFileSync('build/client/_app/version.json', 'utf8')) as {
		version: string;
	};
	const namesIn = (part: string) => [...kept].filter(([, text]) => text.includes(part)).map(([file]) => file);
	expect(namesIn(version)).toEqual([]);
	// Nor the hash of its name, which what Kit hands to a page is named by.
	for (const [file, text] of kept) expect(text, file).not.toMatch(/__sveltekit_[a-z0-9]/);
	for (const text of ['person-frame.en.ts', 'person-report-pages.cy.ts']) {
		const [, name = ''] = /([^/]+)$/.exec(fileOf(`/catalogues/${text}`)) ?? [];
		expect(namesIn(name), text).toEqual([expect.stringContaining('/entry/app.')]);
	}
});
