import type { Report } from '#lib/domain/reports/my-reports.ts';
import type { Me } from '#lib/person/me.svelte.ts';

type Reader = Pick<Me, 'text'>;

/** What kind of thing it is, in a list and over its page. */
export function kindWordsOf({ text }: Reader, report: Report): string {
	return report.kind === 'positive_change'
		? text.goodNews.kind[report.changeKind ?? 'went_well']
		: text.reports.kind[report.kind];
}

/** Which part of life something better belongs to, and who noticed it: as far as they said so. */
export function detailsOf({ text }: Reader, report: Report): string[] {
	if (report.kind !== 'positive_change') return [];
	return [
		...(report.area ? [text.areas[report.area]] : []),
		...(report.noticedBy ? [`${text.goodNews.noticed} ${text.goodNews.noticedBy[report.noticedBy]}`] : [])
	];
}
