import type { ImportedRequirement } from '#lib/domain/imports/imported-case.ts';
import type { PersonDraft } from './person-draft.ts';

/** The requirement of this kind that work can belong to: the one that there is, or the one of several that has not ended. */
export function onlyRunning(draft: PersonDraft, kind: string | undefined): ImportedRequirement | undefined {
	const all = [...draft.requirements.values()].filter(({ requirementKind }) => requirementKind === kind);
	const running = all.filter(({ ended }) => !ended);
	const fitting = running.length > 0 ? running : all;
	return fitting.length === 1 ? fitting[0] : undefined;
}
