import * as z from 'zod/mini';
import { AccountWish } from '#lib/domain/compliance/vocabulary.ts';
import { ObstacleCategory } from '#lib/domain/reports/vocabulary.ts';

const AccountDraft = z.object({
	categories: z.array(ObstacleCategory),
	wishes: z.array(AccountWish),
	words: z.string(),
	proof: z.string()
});
export type AccountDraft = z.infer<typeof AccountDraft>;

/** A draft that an older version of the form may have saved; null where it cannot be read. */
export function readAccountDraft(body: unknown): AccountDraft | null {
	return AccountDraft.safeParse(body).data ?? null;
}

export function isEmptyAccount({ categories, wishes, words, proof }: AccountDraft): boolean {
	return categories.length + wishes.length === 0 && words === '' && proof === '';
}

const LookDraft = z.object({
	askedOf: z.enum(['officer', 'manager', '']),
	words: z.string(),
	proof: z.string()
});
export type LookDraft = z.infer<typeof LookDraft>;

/** As `readAccountDraft`. */
export function readLookDraft(body: unknown): LookDraft | null {
	return LookDraft.safeParse(body).data ?? null;
}
