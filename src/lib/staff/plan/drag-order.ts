import type { Attachment } from 'svelte/attachments';

/** Where a handle is let go: how many places its item moved, down or (below nought) up. */
type OnDropped = (handle: HTMLElement, places: number) => void;

interface Drag {
	handle: HTMLElement;
	item: Element;
	/** The items of the list as the drag began; `to`: before which of them it would be put. */
	items: Element[];
	to: number;
}

const EDGE = 64;

/**
 * Lets the items of a list be dragged by their handle (`data-drag-handle`), by mouse and by finger. A list within an item
 * is a list of its own. Nothing moves before it is let go; Escape leaves all as it was.
 */
export function dragToReorder(onDropped: OnDropped): Attachment<HTMLElement> {
	return (list) => {
		let drag: Drag | null = null;

		function start(event: PointerEvent) {
			const handle = event.target instanceof Element ? event.target.closest('[data-drag-handle]') : null;
			if (!(handle instanceof HTMLElement) || event.button !== 0) return;
			const items = [...list.children];
			const item = items.find((each) => each.contains(handle));
			if (!item || handle.closest('[data-drag-list]') !== list) return;
			event.preventDefault();
			handle.setPointerCapture(event.pointerId);
			drag = { handle, item, items, to: items.indexOf(item) };
			item.classList.add('wm-order__dragged');
		}

		function move({ clientY }: PointerEvent) {
			if (!drag) return;
			const { items, item } = drag;
			const middle = (each: Element) => each.getBoundingClientRect().top + each.clientHeight / 2;
			const below = items.findIndex((each) => middle(each) > clientY);
			drag.to = below < 0 ? items.length : below;
			unmark(items);
			const from = items.indexOf(item);
			if (drag.to < from) items[drag.to]?.classList.add('wm-order__before');
			else if (drag.to > from + 1) items[drag.to - 1]?.classList.add('wm-order__after');
			if (clientY < EDGE) scrollBy(0, -EDGE / 4);
			else if (clientY > innerHeight - EDGE) scrollBy(0, EDGE / 4);
		}

		function drop() {
			if (!drag) return;
			const { handle, item, items, to } = drag;
			const from = items.indexOf(item);
			const places = to > from ? to - 1 - from : to - from;
			stop();
			if (places !== 0) onDropped(handle, places);
		}

		function stop() {
			if (!drag) return;
			unmark(drag.items);
			drag.item.classList.remove('wm-order__dragged');
			drag = null;
		}

		const leave = ({ key }: KeyboardEvent) => key === 'Escape' && stop();
		const ending = new AbortController();
		const { signal } = ending;
		list.addEventListener('pointerdown', start, { signal });
		list.addEventListener('pointermove', move, { signal });
		list.addEventListener('pointerup', drop, { signal });
		list.addEventListener('pointercancel', stop, { signal });
		document.addEventListener('keydown', leave, { signal });
		return () => ending.abort();
	};
}

function unmark(items: readonly Element[]): void {
	for (const item of items) item.classList.remove('wm-order__before', 'wm-order__after');
}
