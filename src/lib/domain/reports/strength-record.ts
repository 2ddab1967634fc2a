import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { optionalText, text } from '#lib/domain/text/record-text.ts';
import { Instant } from '#lib/domain/time/date-schema.ts';
import { strengthChoices } from './choices.ts';

export const StrengthChoice = z.enum(strengthChoices);
export type StrengthChoice = z.infer<typeof StrengthChoice>;

/**
 * `suggested`: an officer named it, and the person has not said. `kept`: it is theirs. `let_go`: it was, and is not any more.
 * `not_me`: they said that it is not theirs.
 */
export const StrengthState = z.enum(['suggested', 'kept', 'let_go', 'not_me']);
export type StrengthState = z.infer<typeof StrengthState>;

export const StrengthNamedBy = z.enum(['person', 'officer', 'plan']);

/** Something that a person is good at. It is theirs: no rule, decision or count reads it. */
export const StrengthRecord = z.object({
	kind: z.literal('strength'),
	id: Identifier,
	/** As whoever named it wrote it, or as our list had it in their language. */
	words: text,
	choice: z.nullable(StrengthChoice),
	namedBy: StrengthNamedBy,
	/** The officer who named it, and what they saw. */
	byName: optionalText,
	reason: optionalText,
	state: StrengthState,
	namedAt: Instant,
	/** Its place in the order that the person gave; null where it came later. */
	place: z.nullable(z.int())
});
export type StrengthRecord = z.infer<typeof StrengthRecord>;
