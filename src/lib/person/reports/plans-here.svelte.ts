import type { Component } from 'svelte';
import type { Seed } from '#lib/device/seed.ts';
import type { Moment } from '#lib/domain/reports/plans-that-fit.ts';

/*
 * The plans that come back on a page. Many have none, so a phone fetches what finds and shows them where there is one. The server
 * has it at once.
 */

type PlansBack = Component<{ moment: Moment }>;

const atOnce = import.meta.env.SSR ? await fetched() : null;
let part = $state.raw<PlansBack | null>(atOnce);

async function fetched(): Promise<PlansBack> {
	return (await import('./PlansBack.svelte')).default;
}

/** What fails is tried again by whoever asks next: it stays on this phone. */
export async function tryToFindPlans(): Promise<void> {
	if (part) return;
	const [found] = await Promise.allSettled([fetched()]);
	if (found.status === 'fulfilled') part = found.value;
}

/** To be awaited before a page on which they come back, so that nothing comes in late. */
export async function plansOf(parent: () => Promise<{ seed: Pick<Seed, 'records'> }>): Promise<void> {
	const { seed } = await parent();
	if (seed.records.some(({ kind }) => kind === 'if_then_plan')) await tryToFindPlans();
}

export function plansBack(): PlansBack | null {
	return part;
}
