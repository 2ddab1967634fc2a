import { expect, test } from 'vitest';
import { shelves, textOfShelves } from '#lib/i18n/catalogues/person-text.ts';
import { personCy } from '#lib/i18n/catalogues/person.cy.ts';
import { personEn } from '#lib/i18n/catalogues/person.en.ts';
import { shelvesOf } from '#lib/person/texts-of-pages.ts';
import { routes } from './read-page.ts';

/*
 * That each page finds what it shows among the texts it fetches, every test of this folder proves: `readerOf` gives a page those
 * alone.
 */

test('every page says which texts it fetches, and Home fetches the frame alone', () => {
	const without = routes.filter(
		(route) => route !== '/me' && route !== '/me/appointments' && shelvesOf(route).length < 2
	);
	expect(without).toEqual([]);
	expect(shelvesOf('/me')).toEqual(['frame']);
});

test('every text is on one shelf, in each language', async () => {
	expect(await textOfShelves('en', shelves)).toEqual(personEn);
	expect(await textOfShelves('cy', shelves)).toEqual(personCy);
	for (const language of ['en', 'cy'] as const) {
		const parts = await Promise.all(
			shelves.map(async (shelf) => Object.keys(await textOfShelves(language, [shelf])))
		);
		expect(new Set(parts.flat()).size).toBe(parts.flat().length);
	}
});
