import * as z from 'zod/mini';
import { choicesOf, words } from '#lib/domain/text/checked.ts';
import { Offer, SafeNow, Substance, ToldBy } from './vocabulary.ts';
import { AgreedAction } from './record.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';

/** Nothing has to be said but that it happened: writing it down is hard enough. */
export const ReportRelapse = z.object({
	substance: Substance,
	safeNow: SafeNow,
	wanted: z.array(Offer).check(z.maxLength(12)),
	words
});
export type ReportRelapse = z.infer<typeof ReportRelapse>;

/** What a practitioner was told, with what they know kept apart from what they think. */
export const RecordRelapse = z.object({
	personId: Identifier,
	toldBy: z.enum(ToldBy.options, 'teller_missing'),
	toldOn: LocalDate,
	substance: Substance,
	safeNow: SafeNow,
	facts: words.check(z.refine((text) => text !== '', 'words_missing')),
	/** For staff. */
	opinion: words
});
export type RecordRelapse = z.infer<typeof RecordRelapse>;

export const AnswerRelapse = z
	.object({
		relapseId: Identifier,
		offers: choicesOf(Offer),
		words,
		/** Who gets in touch with treatment, about what and by when. */
		treatmentContact: z.nullable(AgreedAction)
	})
	.check(
		z.refine(
			({ offers, words, treatmentContact }) => offers.length > 0 || words !== '' || treatmentContact !== null,
			'answer_is_empty'
		)
	);
export type AnswerRelapse = z.infer<typeof AnswerRelapse>;
