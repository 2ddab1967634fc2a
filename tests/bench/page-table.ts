import { columns, plain } from './table.ts';
import type { PageWeight } from './weight.ts';

const HEADINGS = [
	'kB',
	'script before use',
	'(as brotli)',
	'script in all',
	'style',
	'(as brotli)',
	'all before use'
];

/** One line a page: what it weighs on a cold cache. */
export function pageTable(pages: readonly PageWeight[]): string {
	const cells = (page: PageWeight) => [
		page.path,
		plain(page.scriptBefore),
		plain(page.scriptBeforeServed),
		plain(page.scriptInAll),
		plain(page.style),
		plain(page.styleServed),
		plain(page.transferBefore)
	];
	return columns([HEADINGS, ...pages.map(cells)]);
}
