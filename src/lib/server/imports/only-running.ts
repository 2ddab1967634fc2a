import type { ImportedRequirement } from '#lib/domain/imports/imported-case.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { PersonDraft } from './person-draft.ts';

/** The requirement of this kind, under this order where one is named, that work can belong to: the one that there is, or the one of several that has not ended. With `day`, none that began later. */
export function onlyRunning(
	draft: PersonDraft,
	kind: string | undefined,
	orderId: Identifier | null = null,
	day: LocalDate | null = null
): ImportedRequirement | undefined {
	const all = [...draft.requirements.values()].filter(
		(each) =>
			each.requirementKind === kind &&
			(orderId === null || each.orderId === orderId) &&
			(day === null || each.startDate === null || each.startDate <= day)
	);
	const running = all.filter(({ ended }) => !ended);
	const fitting = running.length > 0 ? running : all;
	return fitting.length === 1 ? fitting[0] : undefined;
}
