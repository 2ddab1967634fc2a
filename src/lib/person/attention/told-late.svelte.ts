import type { Component } from 'svelte';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { TextGroup } from '#lib/i18n/catalogues/given-texts.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import type { Me } from '#lib/person/me.svelte.ts';

/*
 * What few people are ever told: that their plan is paused, that somebody else is their officer now, or wrote for
 * the next one, that times are offered to them. A phone fetches each where there is that to tell. The server has it at once.
 */

/** By the first group of its texts. */
type Late = 'plan' | 'phones';

const fetched: Partial<Record<TextGroup, () => Promise<{ default: Component }>>> = {
	plan: () => import('#lib/person/plan/PausedPlan.svelte'),
	phones: () => import('./HomeNews.svelte')
};

let parts = $state.raw<Partial<Record<TextGroup, Component | undefined>>>({});
if (import.meta.env.SSR) for (const late of ['plan', 'phones'] as const) await bring(late);

async function bring(late: TextGroup): Promise<void> {
	const part = (await fetched[late]?.())?.default;
	parts = { ...parts, [late]: part };
}

/** What can hold any of it. */
export function mayTell({ plan, person, stories, obstacles }: Me['snapshot']) {
	return [plan, person, stories[0] ?? null, ...obstacles];
}

/** What there is to tell of in these, by the groups of its texts. */
export function toldLate(records: readonly (RevisedRecord['body'] | null)[]): TextGroup[] {
	return records.flatMap((body): TextGroup[] => {
		if (body?.kind === 'plan') return body.pauses?.length ? ['plan'] : [];
		if (body?.kind === 'obstacle') return body.answers.some(({ times }) => times) ? ['phones', 'ifThen'] : [];
		if (body?.kind === 'story') return body.seenAt === null ? ['phones'] : [];
		return body?.kind === 'person' && body.officerNews?.length ? ['phones'] : [];
	});
}

/** What fails is tried again by whoever asks next: nothing is lost until then. */
export async function tryToTellLate(language: Language, told: readonly TextGroup[]): Promise<void> {
	await Promise.allSettled(
		told.map(async (late) => {
			await loadPersonText(language, told);
			await bring(late);
		})
	);
}

/** How it is told; null where there is nothing to tell, or it is not here yet. */
export function lateHere({ snapshot }: Pick<Me, 'snapshot'>, late: Late): Component | null {
	return toldLate(mayTell(snapshot)).includes(late) ? (parts[late] ?? null) : null;
}
