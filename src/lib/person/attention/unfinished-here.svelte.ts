import type { Component } from 'svelte';
import type { UnfinishedForm } from '#lib/person/forms/draft-keys.ts';
import type { Me } from '#lib/person/me.svelte.ts';

/*
 * Which forms are half written, and the way back into each. Few have any, and a page of the server's has none before this phone's
 * copy is open, so a phone fetches this where there is one. The server has it at once.
 */

export interface UnfinishedHere extends UnfinishedForm {
	/** The way back, as a card. */
	Link: Component<{ unfinished: UnfinishedForm }>;
}

const atOnce = import.meta.env.SSR ? await fetched() : null;
let part = $state.raw<Awaited<ReturnType<typeof fetched>> | null>(atOnce);

async function fetched() {
	const [{ unfinishedOf }, { default: Link }] = await Promise.all([
		import('#lib/person/forms/draft-keys.ts'),
		import('./UnfinishedLink.svelte')
	]);
	return { unfinishedOf, Link };
}

/** What fails is tried again by whoever asks next: it stays on this phone. */
export async function tryToFindUnfinished(): Promise<void> {
	if (part) return;
	const [found] = await Promise.allSettled([fetched()]);
	if (found.status === 'fulfilled') part = found.value;
}

export function unfinishedHere(me: Pick<Me, 'world' | 'snapshot'>): UnfinishedHere[] {
	if (!part || me.world.unfinished.length === 0) return [];
	const { unfinishedOf, Link } = part;
	return unfinishedOf(me).map((form) => ({ ...form, Link: Link as UnfinishedHere['Link'] }));
}
