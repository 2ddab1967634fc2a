import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { PolicyEntry, Source } from './policy-entry.ts';

export interface CheckedSource extends Source {
	lastChecked: LocalDate;
}

/** Where these entries come from and when that was last checked, each place once. */
export function sourcesOf(entries: readonly PolicyEntry[]): CheckedSource[] {
	const all = entries.map(({ source, lastChecked }): [string, CheckedSource] => [
		`${source.title} ${source.section} ${lastChecked}`,
		{ ...source, lastChecked }
	]);
	return [...new Map(all).values()];
}
