import { redirect } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { loadSeed, type Seed } from '#lib/device/seed.ts';
import { firstLanguage, type Language } from '#lib/domain/text/language.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import type { LayoutLoad } from './$types';

/**
 * What every page of a person starts from. There must be no server `load` at or above this: its data could not be had
 * without signal.
 */
export const load: LayoutLoad = async ({ fetch }) => {
	const outcome = await loadSeed(fetch, browser);
	if (outcome.kind === 'signed_out') redirect(303, '/sign-in');
	if (outcome.kind === 'unreachable') redirect(303, '/offline');
	const { seed } = outcome;
	const language = languageOf(seed);
	return { seed, words: { language, text: await loadPersonText(language) } };
};

function languageOf({ records }: Seed): Language {
	const person = records.find(({ body }) => body.kind === 'person')?.body;
	return person?.kind === 'person' ? person.language : firstLanguage;
}
