import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { allLanguages } from '#lib/domain/text/language.ts';
import { optionalText, text } from '#lib/domain/text/record-text.ts';
import { Instant, LocalDate } from '#lib/domain/time/date-schema.ts';
import { sent } from '#lib/domain/reports/record.ts';

/** How somebody was told, one of them, and with what; a record lists all that held. */
export const explanationChannels = ['face_to_face', 'telephone', 'video', 'in_writing'] as const;
export const explanationHelps = ['interpreter', 'read_aloud', 'easy_read'] as const;
export const ExplanationWay = z.enum([...explanationChannels, ...explanationHelps]);
export type ExplanationWay = z.infer<typeof ExplanationWay>;

/** In which language; another one is named in words. */
export const ExplanationLanguage = z.enum([...allLanguages, 'other'] as const);
export type ExplanationLanguage = z.infer<typeof ExplanationLanguage>;

/** A rule as it stood when it was explained: what of it would make a change that has to be explained again. */
export const ExplainedRule = z.object({
	id: Identifier,
	title: text,
	detail: optionalText,
	unit: z.nullable(z.enum(['days', 'hours', 'sessions', 'months'])),
	required: z.nullable(z.number()),
	endDate: z.nullable(LocalDate)
});
export type ExplainedRule = z.infer<typeof ExplainedRule>;

/** An order as it stood when it was explained. */
export const ExplainedOrder = z.object({
	orderId: Identifier,
	orderKind: OrderKind,
	endDate: z.nullable(LocalDate),
	rules: z.array(ExplainedRule)
});
export type ExplainedOrder = z.infer<typeof ExplainedOrder>;

/** That somebody explained what can follow if the rules are not kept. It says what we did, and is no test of its person. */
export const ExplanationRecord = z.object({
	kind: z.literal('explanation'),
	id: Identifier,
	explainedOn: LocalDate,
	ways: z.array(ExplanationWay),
	language: ExplanationLanguage,
	otherLanguage: text,
	/** What the person said they understood, in their own words, as somebody wrote it down; empty where they said nothing. */
	ownWords: text,
	/** Empty where no order was on record. */
	orders: z.array(ExplainedOrder),
	byName: text,
	at: Instant,
	/** Where it had been recorded by mistake; it then explains nothing. */
	withdrawnAt: z.nullable(Instant),
	withdrawnBy: optionalText,
	withdrawnReason: optionalText
});
export type ExplanationRecord = z.infer<typeof ExplanationRecord>;

/** "Explain it again": it waits until somebody has. */
export const ExplanationRequestRecord = z.object({
	kind: z.literal('explanation_request'),
	id: Identifier,
	words: text,
	...sent,
	/** The explanation that answered it. */
	answeredId: z.nullable(Identifier)
});
export type ExplanationRequestRecord = z.infer<typeof ExplanationRequestRecord>;
