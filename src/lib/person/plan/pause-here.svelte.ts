import type { Component } from 'svelte';
import type { Seed } from '#lib/device/seed.ts';
import type { PlanRecord } from '#lib/domain/plan/record.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { TextGroup } from '#lib/i18n/catalogues/given-texts.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import type { Me } from '#lib/person/me.svelte.ts';

/*
 * That a plan is paused, and what that leaves as it is. Few plans ever are, so a phone fetches it where one was. The server has it at
 * once.
 */

/** What it says besides what Home does. */
export const pauseTexts: readonly TextGroup[] = ['plan'];

const atOnce = import.meta.env.SSR ? await fetched() : null;
let part = $state.raw<Component | null>(atOnce);

async function fetched(): Promise<Component> {
	return (await import('./PausedPlan.svelte')).default;
}

export function hasPauses(plan: Pick<PlanRecord, 'pauses'> | null): boolean {
	return (plan?.pauses?.length ?? 0) > 0;
}

/** The texts that a page of this person needs for it. */
export function textsOfPauses({ records }: Pick<Seed, 'records'>): readonly TextGroup[] {
	return records.some(({ body }) => body.kind === 'plan' && hasPauses(body)) ? pauseTexts : [];
}

/** What fails is tried again by whoever asks next: each step says by itself that it waits. */
export async function tryToTellOfPause(language: Language): Promise<void> {
	const all = Promise.all([fetched(), loadPersonText(language, pauseTexts)]);
	const [found] = await Promise.allSettled([all]);
	if (found.status === 'fulfilled') part = found.value[0];
}

/** How it is told; null where there is nothing to tell, or it is not here yet. */
export function pauseHere({ snapshot }: Pick<Me, 'snapshot'>): Component | null {
	return hasPauses(snapshot.plan) ? part : null;
}
