import type { OrderKind } from '#lib/domain/people/vocabulary.ts';

/** How practitioners read orders. */
export const staffOrderWordsEn = {
	orderKind: {
		community_order: 'Community order',
		suspended_sentence_order: 'Suspended sentence order',
		licence: 'Licence',
		post_sentence_supervision: 'Post-sentence supervision',
		other: 'Order'
	} as Record<OrderKind, string>
};

export type StaffOrderWords = typeof staffOrderWordsEn;
