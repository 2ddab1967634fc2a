import type { Component } from 'svelte';
import type { Language } from '#lib/domain/text/language.ts';
import type { TextGroup } from '#lib/i18n/catalogues/given-texts.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import { tryToSequence } from '#lib/person/plan/sequencer.svelte.ts';
import { tryToFindUnfinished } from './unfinished-here.svelte.ts';

/*
 * What is on this phone alone is shown with much that the rest of its page needs nothing of: why something was refused, how it is
 * put right, and the plan's order, by which a form can still be sent or not. Few have any, and a page of the server's has none
 * before this phone's copy is open, so it is fetched where there is some.
 */

const PAGE = '/me/reports';
/** What it says besides what its page does. */
export const waitingTexts: readonly TextGroup[] = ['errors', 'help', 'report', 'ifThen'];

/** Once its texts are here too. */
let parts = $state.raw<{ [In in Language]?: Component }>({});

export function hasWaiting({ world }: Pick<Me, 'world'>): boolean {
	return world.troubled.length > 0 || world.unfinished.length > 0;
}

/** How it is shown; null where that is not here yet. */
export function whatWaits(language: Language): Component | null {
	return parts[language] ?? null;
}

/** What fails is tried again by whoever asks next: until then the list says of each entry that it is not sent. */
export async function tryToShowWaiting(language: Language): Promise<void> {
	const all = Promise.all([
		import('./WhatWaits.svelte'),
		loadPersonText(language, waitingTexts),
		tryToSequence()
	]);
	const [fetched] = await Promise.allSettled([all]);
	if (fetched.status === 'fulfilled') parts = { ...parts, [language]: fetched.value[0].default };
}

/** To be awaited before a page is gone to, so that nothing comes in late. */
export async function readyForWaiting(
	route: string | null,
	me: Pick<Me, 'world' | 'language'>
): Promise<void> {
	const isList = route === PAGE && hasWaiting(me);
	await Promise.all([
		me.world.unfinished.length > 0 && tryToFindUnfinished(),
		isList && tryToShowWaiting(me.language)
	]);
}
