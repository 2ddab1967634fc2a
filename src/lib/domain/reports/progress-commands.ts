import * as z from 'zod/mini';
import { line, words } from '#lib/domain/text/checked.ts';
import { Subject } from './vocabulary.ts';
import { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import { Feeling, ReflectionPrompt } from './record.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';

const someWords = words.check(z.refine((text) => text !== '', 'words_missing'));

export const RecordPositiveChange = z.object({
	area: z.nullable(AreaOfNeed),
	words: someWords,
	strength: line
});
export type RecordPositiveChange = z.infer<typeof RecordPositiveChange>;

/** Words or a feeling: one is enough. */
export const RecordReflection = z
	.object({ about: Subject, prompt: ReflectionPrompt, words, feeling: z.nullable(Feeling) })
	.check(z.refine((entry) => entry.words !== '' || entry.feeling !== null, 'report_is_empty'));
export type RecordReflection = z.infer<typeof RecordReflection>;

export const AcknowledgePositiveChange = z.object({ positiveChangeId: Identifier, words: someWords });
export const AnswerReflection = z.object({ reflectionId: Identifier, words: someWords });
