import type { ImportTotals } from '#lib/domain/imports/import-report.ts';
import type { ImportText } from '#lib/i18n/imports/staff-import.en.ts';

/** What became of an import, a line for each kind of which there is something. */
export function totalWords(totals: ImportTotals, words: ImportText): string[] {
	const kinds = ['added', 'changed', 'unchanged', 'leftOut', 'brokenFiles', 'notHandedOver'] as const;
	return kinds.filter((kind) => totals[kind] > 0).map((kind) => words[kind](totals[kind]));
}
