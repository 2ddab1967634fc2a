import type { ChangedPart } from '#lib/domain/reports/vocabulary.ts';
import { capitalised } from '#lib/i18n/dates.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { inSentence } from '#lib/i18n/shared/staff-moments.ts';

/** What changed in one sentence; null where they said it in words alone. */
export function changedWords(changed: readonly ChangedPart[], text: StaffText): string | null {
	if (changed.length === 0) return null;
	const parts = changed.map((part) => text.vocabulary.changed[part]);
	return `${capitalised(inSentence(parts, text.frame))}.`;
}
