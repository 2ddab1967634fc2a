import { areasOfNeed } from '#lib/domain/plan/areas-of-need.ts';
import type { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import { feelings, reflectionPrompts, safeNowAnswers, substances } from '#lib/domain/reports/choices.ts';
import { offers } from '#lib/domain/reports/obstacle-categories.ts';
import type { Feeling, ReflectionPrompt } from '#lib/domain/reports/record.ts';
import type { Offer, SafeNow, Substance } from '#lib/domain/reports/vocabulary.ts';
import { draftOf, isListOf, isOneOf, isText } from '#lib/person/forms/draft-shape.ts';

export interface WentWellDraft {
	words: string;
	strength: string;
	area: AreaOfNeed | '';
}

export interface ReflectionDraft {
	words: string;
	prompt: ReflectionPrompt;
	feeling: Feeling | '';
}

export interface RelapseDraft {
	safeNow: SafeNow | '';
	substance: Substance | '';
	wanted: Offer[];
	words: string;
}

/** A draft that an older version of the form may have saved; null where it cannot be read. */
export function readWentWellDraft(body: unknown): WentWellDraft | null {
	const area = isOneOf([...areasOfNeed, '']);
	return draftOf<WentWellDraft>({ words: isText, strength: isText, area }, body);
}

/** As `readWentWellDraft`. */
export function readReflectionDraft(body: unknown): ReflectionDraft | null {
	const prompt = isOneOf(reflectionPrompts);
	return draftOf<ReflectionDraft>({ words: isText, prompt, feeling: isOneOf([...feelings, '']) }, body);
}

/** As `readWentWellDraft`. */
export function readRelapseDraft(body: unknown): RelapseDraft | null {
	const safeNow = isOneOf([...safeNowAnswers, '']);
	const substance = isOneOf([...substances, '']);
	return draftOf<RelapseDraft>({ safeNow, substance, wanted: isListOf(offers), words: isText }, body);
}
