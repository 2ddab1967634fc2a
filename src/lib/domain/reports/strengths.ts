import type { PlanRecord } from '#lib/domain/plan/record.ts';
import type { PositiveChangeRecord } from './record.ts';
import { isSameStrength, strengthKey } from './same-strength.ts';
import type { StrengthRecord } from './strength-record.ts';

/** What names a strength that the person has not said anything about yet. */
export interface NamedElsewhere {
	words: string;
	named: 'plan' | 'good_news';
}

export interface PersonsStrengths {
	/** In the person's order. */
	kept: StrengthRecord[];
	/** What an officer sees in them, until they say. */
	suggested: StrengthRecord[];
	/** In the plan and in what they wrote, in their own spelling. */
	elsewhere: NamedElsewhere[];
	/** Let go, or said not to be theirs: it can be taken in again. */
	notTheirs: StrengthRecord[];
}

interface StrengthsIn {
	/** In the person's order. */
	strengths: readonly StrengthRecord[];
	plan: PlanRecord | null;
	positiveChanges: readonly PositiveChangeRecord[];
}

/** Each strength once, and where it is kept, there alone: two phones may both have named it. */
export function personsStrengths({ strengths, plan, positiveChanges }: StrengthsIn): PersonsStrengths {
	const stated = (...states: StrengthRecord['state'][]) =>
		strengths.filter(({ state }) => states.includes(state));
	const kept = eachOnce(stated('kept'), []);
	const suggested = eachOnce(stated('suggested'), kept);
	const notTheirs = eachOnce(stated('let_go', 'not_me'), [...kept, ...suggested]);
	const named = [
		...(plan?.strengths ?? []).map((words) => ({ words, named: 'plan' as const })),
		...positiveChanges.map(({ strength }) => ({ words: strength.trim(), named: 'good_news' as const }))
	].filter(({ words }) => strengthKey(words) !== '');
	const withoutChoice = named.map((each) => ({ ...each, choice: null }));
	// What somebody wrote themselves stands as theirs, whatever an officer suggests in the same words.
	const elsewhere = eachOnce(withoutChoice, [...kept, ...stated('let_go', 'not_me')]);
	return { kept, suggested, notTheirs, elsewhere: elsewhere.map(({ words, named }) => ({ words, named })) };
}

/** Of all, each strength once, and none that stands before already. */
export function eachOnce<One extends { words: string; choice: string | null }>(
	all: readonly One[],
	before: readonly { words: string; choice: string | null }[]
): One[] {
	return all.filter(
		(one, at) =>
			!before.some((other) => isSameStrength(one, other)) &&
			!all.slice(0, at).some((other) => isSameStrength(one, other))
	);
}

/** What stands as the person's: what they keep, in their order, then what the plan and their own entries name. */
export function strengthsOf(given: StrengthsIn): string[] {
	const { kept, elsewhere } = personsStrengths(given);
	return [...kept, ...elsewhere].map(({ words }) => words);
}

/** What their officer can build a goal or a step on: what they keep, in their order, and what the plan names. */
export function strengthsForStaff(given: StrengthsIn): PersonsStrengths {
	return personsStrengths({ ...given, positiveChanges: [] });
}

/** What the plan names and the person said something else of, for staff. What it names no more is the person's alone. */
export function notTheirsInPlan({ strengths, plan }: StrengthsIn): StrengthRecord[] {
	const named = (plan?.strengths ?? []).map(strengthKey);
	return eachOnce(strengths, []).filter(
		({ namedBy, state, words }) =>
			namedBy === 'plan' && (state === 'let_go' || state === 'not_me') && named.includes(strengthKey(words))
	);
}
