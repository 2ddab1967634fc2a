import * as z from 'zod/mini';
import { Offer, SafeNow, Substance } from '#lib/domain/reports/vocabulary.ts';
import { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import { Feeling, ReflectionPrompt } from '#lib/domain/reports/record.ts';

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

const RelapseDraft = z.object({
	safeNow: z.union([SafeNow, z.literal('')]),
	substance: z.union([Substance, z.literal('')]),
	wanted: z.array(Offer),
	words: z.string()
});
export type RelapseDraft = z.infer<typeof RelapseDraft>;

/** A draft that an older version of the form may have saved; null where it cannot be read. */
export function readWentWellDraft(body: unknown): WentWellDraft | null {
	return WentWellDraft.safeParse(body).data ?? null;
}

/** As `readWentWellDraft`. */
export function readReflectionDraft(body: unknown): ReflectionDraft | null {
	return ReflectionDraft.safeParse(body).data ?? null;
}

/** As `readWentWellDraft`. */
export function readRelapseDraft(body: unknown): RelapseDraft | null {
	return RelapseDraft.safeParse(body).data ?? null;
}
