import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { sent } from '#lib/domain/reports/record.ts';
import { optionalText, text } from '#lib/domain/text/record-text.ts';
import { Instant } from '#lib/domain/time/date-schema.ts';

/** Who wrote it: the person, or somebody of their officer's side. */
export const MessageSide = z.enum(['person', 'officer']);
export type MessageSide = z.infer<typeof MessageSide>;

/** How a message of a person's was answered: in a message, by talking, or by saying that it was read and asks nothing. */
export const AnsweredHow = z.enum(['in_words', 'spoke', 'read']);
export type AnsweredHow = z.infer<typeof AnsweredHow>;

/**
 * Plain words from one side to the other. No rule, decision, letter or count reads it
 * (docs/decisions/082-messages-are-no-enforcement.md).
 */
export const MessageRecord = z.object({
	kind: z.literal('message'),
	id: Identifier,
	side: MessageSide,
	words: text,
	/** Of an officer's: the name they had. Null where the person wrote it. */
	by: optionalText,
	/** `seenAt`: when the other side opened it. Of an officer's, its person alone is told. */
	...sent,
	/** Of the person's, once it was; `messageId` where it was in words. */
	answered: z.nullable(
		z.object({ how: AnsweredHow, by: text, at: Instant, messageId: z.nullable(Identifier) })
	)
});
export type MessageRecord = z.infer<typeof MessageRecord>;
