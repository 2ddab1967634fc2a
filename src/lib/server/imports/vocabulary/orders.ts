import type { OrderKind } from '#lib/domain/people/vocabulary.ts';

const patterns: readonly (readonly [RegExp, OrderKind])[] = [
	[/suspended/i, 'suspended_sentence_order'],
	[/post.?sentence|\bPSS\b/i, 'post_sentence_supervision'],
	[/community order/i, 'community_order'],
	[/licence|custod/i, 'licence']
];

/** `other` where the name does not say what law applies: a guess would tell the person the wrong consequences. */
export function orderKindFrom(description: string): OrderKind {
	return patterns.find(([pattern]) => pattern.test(description))?.[1] ?? 'other';
}
