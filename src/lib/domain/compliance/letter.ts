import { Language } from '#lib/domain/text/language-schema.ts';
import * as z from 'zod/mini';
import { LetterPart } from './vocabulary.ts';

/** `service`: a text of ours. `officer` and `service_user`: somebody's own words, as they wrote them. */
export const LetterParagraph = z.object({
	text: z.string(),
	by: z.enum(['service', 'officer', 'service_user'])
});
export type LetterParagraph = z.infer<typeof LetterParagraph>;

const LetterSection = z.object({ part: LetterPart, paragraphs: z.array(LetterParagraph) });

/** A decision in words, as it was given: never made again, so that what somebody was told stays what they were told. */
export const Letter = z.object({ language: Language, sections: z.array(LetterSection) });
export type Letter = z.infer<typeof Letter>;

/** What a warning must say (Sentencing Act 2020, Schedule 10 and Schedule 16, paragraph 6(4)). */
export const statutoryParts = ['circumstances', 'unacceptable', 'liable'] as const;
export type StatutoryPart = (typeof statutoryParts)[number];
export type StatutoryWords = Record<StatutoryPart, string>;
