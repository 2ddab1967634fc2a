import { expect, test } from 'vitest';
import { dormantLinks, relationOf, withPreloads } from './preloads.ts';

const html = dormantLinks([
	{ file: 'a.js', of: [relationOf('/me'), relationOf('/me/plan')] },
	{ file: 'b.js', of: [relationOf('/me/plan')] },
	{ file: 'en.js', of: [relationOf('/me/plan', 'en')] },
	{ file: 'cy.js', of: [relationOf('/me/plan', 'cy'), relationOf('/me/rules', 'cy')] }
]);

const fetchedFor = (pathname: string, language: string) =>
	[...withPreloads(html, pathname, language).matchAll(/href="\/([^"]+)" rel="modulepreload"/g)].map(
		([, file]) => file
	);

test('what is named for the page that is opened is fetched, and its words in one language', () => {
	expect(fetchedFor('/me/plan', 'en')).toEqual(['a.js', 'b.js', 'en.js']);
	expect(fetchedFor('/me/plan/', 'cy')).toEqual(['a.js', 'b.js', 'cy.js']);
	expect(fetchedFor('/me', 'en')).toEqual(['a.js']);
});

test('another page, below one or beside it, fetches nothing', () => {
	expect(withPreloads(html, '/me/plan/0190', 'en')).toBe(html);
	expect(withPreloads(html, '/me/pl', 'en')).toBe(html);
	expect(withPreloads(html, '/m', 'en')).toBe(html);
});

test('nothing is fetched of a link before the worker says for which page', () => {
	expect(html).not.toContain('preload');
	expect(html).not.toContain('stylesheet');
});
