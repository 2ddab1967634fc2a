import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { text } from '#lib/domain/text/record-text.ts';
import { Instant } from '#lib/domain/time/date-schema.ts';
import { sent } from './record.ts';

/**
 * What an officer writes for the next one, of which a version stands as it was written. All else on the page of it is read from where
 * it is. No rule, decision or count reads it (docs/decisions/078-a-story-on-one-page.md).
 */
export const StoryRecord = z.object({
	kind: z.literal('story'),
	id: Identifier,
	version: z.int(),
	/** What the person has told and should not have to tell again. */
	notAgain: text,
	helps: text,
	byName: text,
	at: Instant,
	/** When its person said that they have seen this version. */
	seenAt: z.nullable(Instant)
});
export type StoryRecord = z.infer<typeof StoryRecord>;

/** What its person puts right or adds: it stands beside the officer's words, and changes none of them. */
export const StoryNoteRecord = z.object({
	kind: z.literal('story_note'),
	id: Identifier,
	/** The version that they had before them; null where nothing was written yet. */
	storyId: z.nullable(Identifier),
	words: text,
	...sent
});
export type StoryNoteRecord = z.infer<typeof StoryNoteRecord>;
