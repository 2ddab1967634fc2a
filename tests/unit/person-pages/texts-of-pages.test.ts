import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { appointmentRecord, orderRecord } from '#lib/domain/records/records.fixture.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import { textGroups, type TextGroup } from '#lib/i18n/catalogues/given-texts.ts';
import { textOfGroups } from '#lib/i18n/catalogues/person-text.ts';
import { personCy } from '#lib/i18n/catalogues/person.cy.ts';
import { personEn } from '#lib/i18n/catalogues/person.en.ts';
import type { PersonText } from '#lib/i18n/catalogues/person.en.ts';
import { waitingTexts } from '#lib/person/attention/what-waits.svelte.ts';
import { textGroupsOf } from '#lib/person/texts-of-pages.ts';
import { readerOf, routes } from './read-page.ts';
import { textsRead } from './texts-read.ts';

/*
 * `readerOf` gives a page the texts it fetches alone, so every test of this folder holds it to them. Here it is read from the code,
 * for what only some record brings a page to say.
 */

/** On which group each part of the texts is. */
const groupOf = new Map(
	await Promise.all(
		textGroups.map(async (group) =>
			Object.keys(await textOfGroups('en', [group])).map((part) => [part, group] as const)
		)
	).then((all) => all.flat())
);

/** Fetched once a command was refused; where they could not be, it has other words. */
const hasOthers = 'src/lib/person/me.svelte.ts reads errors';

/** What may be read here without being among these texts. */
function missingFrom(fetched: readonly TextGroup[], file: string): string[] {
	return textsRead(file, new Set(groupOf.keys()))
		.filter(({ part }) => !fetched.includes(groupOf.get(part) ?? 'frame'))
		.map((read) => `${read.file} reads ${read.part}`)
		.filter((read) => read !== hasOthers);
}

test.each(routes)('%s fetches all texts that its components can come to read', (route) => {
	expect(missingFrom(textGroupsOf(route), `src/routes${route}/+page.svelte`)).toEqual([]);
});

test.each(['en', 'cy'] as const)(
	'a feeling without words is named beside its appointment (%s)',
	async (language) => {
		const text = (await textOfGroups(language, textGroups)) as PersonText;
		const feeling = 'struggling';
		const reflection: SnapshotRecord = {
			kind: 'reflection',
			id: 'reflection',
			about: { kind: 'appointment', id: 'appointment' },
			prompt: 'own_words',
			words: '',
			feeling,
			tappedAt: 0,
			receivedAt: 0,
			clock: null,
			receipt: null,
			seenAt: null,
			answers: []
		};
		const { read } = readerOf({ records: [orderRecord(), appointmentRecord(), reflection], language, text });
		expect(await read('/me/appointments/[id]', { id: 'appointment' })).toContain(
			text.entries.reflect.feelings[feeling]
		);
	}
);

test('a page that a form can come back to without scripts says why it was refused', () => {
	const forms = globSync('src/routes/me/**/+page.server.ts');
	expect(forms.length).toBeGreaterThan(5);
	for (const file of forms) {
		const route = dirname(file).replace('src/routes', '');
		expect(textGroupsOf(route), route).toContain('errors');
	}
});

test('what stands around every page reads the frame alone', () => {
	expect(missingFrom(['frame'], 'src/routes/me/+layout.svelte')).toEqual([]);
});

test('what waits on this phone brings all texts that it can come to read', () => {
	const fetched = [...textGroupsOf('/me/reports'), ...waitingTexts];
	expect(missingFrom(fetched, 'src/lib/person/attention/WhatWaits.svelte')).toEqual([]);
});

test('what is told of a pause or of an officer brings all texts that it can come to read', () => {
	expect(missingFrom(['frame', 'plan'], 'src/lib/person/plan/PausedPlan.svelte')).toEqual([]);
	expect(missingFrom(['frame', 'phones'], 'src/lib/person/people/OfficerNews.svelte')).toEqual([]);
});

test('what a component reads is found, however it says it', () => {
	const found = textsRead('src/routes/me/reports/[id]/+page.svelte', new Set(groupOf.keys()));
	expect(found).toContainEqual({ file: 'src/lib/person/reports/report-title.ts', part: 'entries' });
	expect(found).toContainEqual({ file: 'src/lib/person/reports/report-words.ts', part: 'planVoice' });
	expect(textsRead('src/lib/person/plan/claim-words.ts', new Set(groupOf.keys()))).toContainEqual({
		file: 'src/lib/person/plan/claim-words.ts',
		part: 'planVoice'
	});
});

test('every page says which texts it fetches, and Home fetches the frame alone', () => {
	const without = routes.filter(
		(route) => route !== '/me' && route !== '/me/appointments' && textGroupsOf(route).length < 2
	);
	expect(without).toEqual([]);
	expect(textGroupsOf('/me')).toEqual(['frame']);
});

test('every text is on one group, in each language', async () => {
	expect(await textOfGroups('en', textGroups)).toEqual(personEn);
	expect(await textOfGroups('cy', textGroups)).toEqual(personCy);
	for (const language of ['en', 'cy'] as const) {
		const parts = await Promise.all(
			textGroups.map(async (group) => Object.keys(await textOfGroups(language, [group])))
		);
		expect(new Set(parts.flat()).size).toBe(parts.flat().length);
	}
});
