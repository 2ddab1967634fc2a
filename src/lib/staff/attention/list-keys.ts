/*
 * The keys of the list of Today. They are heard only while something in the list has the focus, so that they take no letter from
 * anybody who speaks, types or uses keys of their own (WCAG 2.1.4). Without a script the list is walked with Tab.
 */

const inField = 'input, select, textarea, [contenteditable]';

/** Rows that somebody can see: not those of a heading that is folded away. */
function rowsOf(list: HTMLElement): HTMLElement[] {
	return [...list.querySelectorAll<HTMLElement>('[data-row]')].filter(
		(row) => row.closest('details:not([open])') === null
	);
}

const moves: Record<string, 1 | -1> = { j: 1, k: -1 };

/** For `{@attach}` on the list. */
export function listKeys(list: HTMLElement): () => void {
	const hear = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
		const { target } = event;
		if (!(target instanceof HTMLElement) || target.closest(inField) !== null) return;
		const key = event.key.toLowerCase();
		const step = moves[key];
		const row = target.closest<HTMLElement>('[data-row]');
		if (step !== undefined) {
			move(rowsOf(list), row, step);
			event.preventDefault();
		} else if (key === 'a' && row !== null) {
			answer(row);
			event.preventDefault();
		}
	};
	list.addEventListener('keydown', hear);
	return () => list.removeEventListener('keydown', hear);
}

function move(rows: HTMLElement[], row: HTMLElement | null, step: 1 | -1): void {
	const from = row === null ? -1 : rows.indexOf(row);
	const next = rows[from === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, from + step))];
	next?.querySelector<HTMLElement>('[data-open]')?.focus();
	next?.scrollIntoView({ block: 'nearest' });
}

/** What leads somewhere is followed; what would save something is only brought to hand. */
function answer(row: HTMLElement): void {
	const found = row.querySelector<HTMLElement>('[data-answer]');
	const folded = found?.matches('summary') ? found.closest('details') : null;
	if (folded) folded.open = true;
	const field = folded?.querySelector<HTMLElement>('textarea');
	if (found instanceof HTMLAnchorElement) found.click();
	else (field ?? found)?.focus();
}
