import type { RuleEnd } from '#lib/domain/people/requirement-end.ts';
import type { Me } from '#lib/person/me.svelte.ts';

/** That a rule is over, in the past tense, with the day and its year where the order is what ended. */
export function endedWords({ of, on }: RuleEnd, me: Me): string {
	const text = me.text.rules;
	if (on === null) return text.ended;
	return of === 'order' ? text.endedWithOrder(me.fullDate(on)) : text.endedOn(me.date(on));
}
