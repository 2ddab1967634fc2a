import * as z from 'zod/mini';
import { AreaOfNeed } from '#lib/domain/plan/words.ts';
import { Feeling, ReflectionPrompt } from '#lib/domain/snapshot/records.ts';

const WentWellDraft = z.object({
	words: z.string(),
	strength: z.string(),
	area: z.union([AreaOfNeed, z.literal('')])
});
export type WentWellDraft = z.infer<typeof WentWellDraft>;

const ReflectionDraft = z.object({
	words: z.string(),
	prompt: ReflectionPrompt,
	feeling: z.union([Feeling, z.literal('')])
});
export type ReflectionDraft = z.infer<typeof ReflectionDraft>;

/** A draft that an older version of the form may have saved; null where it cannot be read. */
export function readWentWellDraft(body: unknown): WentWellDraft | null {
	return WentWellDraft.safeParse(body).data ?? null;
}

/** As `readWentWellDraft`. */
export function readReflectionDraft(body: unknown): ReflectionDraft | null {
	return ReflectionDraft.safeParse(body).data ?? null;
}
