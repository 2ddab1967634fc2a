import { redirect } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { giveWay } from '#lib/device/give-way.ts';
import { loadSeed, type Seed } from '#lib/device/seed.ts';
import { firstLanguage, isLanguage, type Language } from '#lib/domain/text/language.ts';
import { loadPersonText, textOfGroups } from '#lib/i18n/catalogues/person-text.ts';
import { tryToFindUnfinished } from '#lib/person/attention/unfinished-here.svelte.ts';
import { toldLate, tryToTellLate } from '#lib/person/attention/told-late.svelte.ts';
import { textGroupsOf } from '#lib/person/texts-of-pages.ts';
import type { PersonText } from '#lib/i18n/catalogues/person.en.ts';
import type { LayoutLoad } from './$types';

/**
 * What every page of a person starts from. There must be no server `load` at or above this: its data could not be had
 * without signal.
 */
export const load: LayoutLoad = async ({ fetch, route, untrack }) => {
	const ofPage = textGroupsOf(untrack(() => route.id));
	const [outcome] = await Promise.all([
		loadSeed(fetch, browser),
		// On their way beside the records: whose they are says in which language, but it is hardly ever another than the page's.
		browser && Promise.allSettled([loadPersonText(languageOfPage(), ofPage)])
	]);
	if (outcome.kind === 'signed_out') redirect(303, '/sign-in');
	if (outcome.kind === 'unreachable') redirect(303, '/offline');
	const { seed } = outcome;
	const language = languageOf(seed);
	const told = toldLate(seed.records.map(({ body }) => body));
	const asked = [...ofPage, ...told];
	// On a phone each page after the first one adds its own as it is gone to. A page of the server has what a phone would have.
	const text = await (browser ? loadPersonText : textOfGroups)(language, asked);
	if (seed.drafts.length > 0) await tryToFindUnfinished();
	if (told.length > 0) await tryToTellLate(language, told);
	if (browser) await giveWay();
	return { seed, words: { language, text: text as PersonText } };
};

function languageOfPage(): Language {
	const { lang } = document.documentElement;
	return isLanguage(lang) ? lang : firstLanguage;
}

function languageOf({ records }: Seed): Language {
	const person = records.find(({ body }) => body.kind === 'person')?.body;
	return person?.kind === 'person' ? person.language : firstLanguage;
}
