import { canSequence } from '#lib/person/plan/sequencer.svelte.ts';
import { placedSteps } from '#lib/domain/plan/placed-steps.ts';
import { subjectOf } from '#lib/domain/reports/subject-of.ts';
import type { PersonText } from '#lib/i18n/catalogues/person.en.ts';
import type { FormName, UnfinishedForm } from '#lib/person/forms/draft-keys.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import { aboutWords } from '#lib/person/reports/about-words.ts';
import { canClaim } from '#lib/person/plan/step-words.ts';

/** What the form is called on its own page: neutral words, for it stands on Home. */
export function formTitle(text: PersonText, form: FormName): string {
	if (form === 'claim') return text.plan.claimHeading;
	return form === 'mended' ? text.onPhone.unfinished.mended : text.titles[form];
}

/** The appointment or step it is about; empty where it is about none, or about one that is no longer there. */
export function formAbout(me: Me, { about }: UnfinishedForm): string {
	return about.kind === 'life' ? '' : aboutWords(me, about, '');
}

/** Whether its page can still be opened: what it is about may have gone from the plan. */
export function canGoOn(
	{ snapshot, plan }: Pick<Me, 'snapshot' | 'plan'>,
	{ form, about }: Pick<UnfinishedForm, 'form' | 'about'>
): boolean {
	// Which form it was went with the entry that it put right.
	if (form === 'mended') return false;
	if (form !== 'claim') return subjectOf(snapshot, about) !== null;
	// Nothing is said to be gone by an old order.
	if (!canSequence()) return subjectOf(snapshot, about) !== null;
	// The step may be there, and no longer be theirs to say that it is done.
	const placed = placedSteps(plan);
	return placed.some((one) => about.kind === 'step' && one.step.id === about.id && canClaim(one));
}

/** What was written in it, to be copied where its page is gone. */
export function wordsOfDraft(body: unknown): string {
	if (typeof body !== 'object' || body === null) return '';
	const { words, proof, strength, if: when, then } = body as Record<string, unknown>;
	const texts = [words, strength, proof, when, then];
	return texts.filter((text): text is string => typeof text === 'string' && text !== '').join('\n\n');
}
