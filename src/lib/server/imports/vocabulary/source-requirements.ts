import type { RequirementKind } from '#lib/domain/people/vocabulary.ts';

const byCode: Record<string, RequirementKind> = {
	F: 'rehabilitation_activity',
	W: 'unpaid_work',
	AT: 'alcohol_treatment',
	T: 'alcohol_abstinence',
	RM49: 'curfew'
};

/** First match counts: what may name a place or a person comes first. */
const patterns: readonly (readonly [RegExp, RequirementKind])[] = [
	[/exclusion|freedom of movement|not to enter|restricted (area|zone)/i, 'exclusion'],
	[/prohibited/i, 'prohibited_activity'],
	[/\bRAR\b|rehabilitation activity/i, 'rehabilitation_activity'],
	[/unpaid work|community payback/i, 'unpaid_work'],
	[/alcohol (monitoring|abstinence)/i, 'alcohol_abstinence'],
	[/alcohol/i, 'alcohol_treatment'],
	[/drug test/i, 'drug_testing'],
	[/drug/i, 'drug_rehabilitation'],
	[/mental health/i, 'mental_health_treatment'],
	[/curfew/i, 'curfew'],
	[/attendance cent/i, 'attendance_centre'],
	[/programme/i, 'programme'],
	[/standard licence|standard condition/i, 'standard_licence_conditions'],
	[/residen/i, 'residence']
];

export function requirementKindFrom(code: string | null | undefined, description: string): RequirementKind {
	const known = code && Object.hasOwn(byCode, code) ? byCode[code] : undefined;
	return known ?? patterns.find(([pattern]) => pattern.test(description))?.[1] ?? 'other';
}

/**
 * Titles that stand for a condition whose own wording may name a place, a person or a group that is protected
 * (product: victims' names and exclusion zones are never on a phone).
 */
const neutralTitles: Partial<Record<RequirementKind, string>> = {
	exclusion: 'Places to stay away from',
	prohibited_activity: 'Prohibited activity',
	other: 'Other condition'
};

/** Categories of the case system without a kind of ours, which tell nothing about anybody else. */
const harmless =
	/location monitoring|electronic monitoring|\btag\b|supervision|travel|polygraph|good behaviour/i;
const revealing = /victim|contact|child|named|address|school|partner|family/i;

/** The neutral title to use instead of the source's own, or null where the source's own is safe. */
export function neutralTitleFor(kind: RequirementKind, description: string): string | null {
	if (kind === 'other' && harmless.test(description) && !revealing.test(description)) return null;
	const title = neutralTitles[kind];
	if (title) return title;
	return revealing.test(description) ? 'Other condition' : null;
}

/** Kinds whose length is an amount to do. A curfew's hours are hours of a day. */
export function isMeasured(kind: RequirementKind): boolean {
	return !['curfew', 'residence', 'exclusion', 'prohibited_activity', 'other'].includes(kind);
}
