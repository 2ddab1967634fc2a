/** Two taps that are closer to each other than this were meant as one. */
const SAME_MOMENT_MS = 600;

/**
 * Guards a page on which a tap moves what stands under the finger: a second tap in the same moment would land on something that nobody
 * meant. Times are a page's own, in milliseconds, as events have them.
 */
export class SameMoment {
	#until = -Infinity;

	/** The page has changed by a tap. */
	begin(now: number): void {
		this.#until = now + SAME_MOMENT_MS;
	}

	/** For every click, before anything else hears of it. */
	guard(event: Pick<Event, 'timeStamp' | 'preventDefault' | 'stopPropagation'>): void {
		if (event.timeStamp >= this.#until) return;
		event.preventDefault();
		event.stopPropagation();
	}
}
