import { StorageFault } from './faults.ts';

/** Nobody waits for it; whoever does something asks sooner. */
const AGAIN_MS = 15_000;

/** How to stop what was begun, in the order to stop in. */
export type Stops = (() => void)[];

export interface Beginning<Begun> {
	/**
	 * Begins, unless that was done, also for whoever still has something to keep once the page is left.
	 * @throws StorageFault where a part could not be fetched: the next one who asks begins again
	 */
	begun(): Promise<Begun>;
	/**
	 * For nobody who waits for it, and again after a while where it could not be.
	 * @returns how to stop, for good
	 */
	start(): () => void;
}

/** Begins what a page needs once for all who ask, and once more where it could not. What a left page began is stopped as it ends. */
export function beginningOf<Begun>(
	begin: (stops: Stops) => Promise<Begun>,
	onFault: (fault: StorageFault) => void
): Beginning<Begun> {
	const stops: Stops = [];
	let begun: Promise<Begun> | null = null;
	let isLeft = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const beginOnce = () => (begun ??= begin(stops).catch(failed).finally(ended));

	function failed(fault: unknown): never {
		if (fault instanceof StorageFault) {
			begun = null;
			onFault(fault);
			clearTimeout(timer);
			if (!isLeft) timer = setTimeout(tryToBegin, AGAIN_MS);
		}
		throw fault;
	}

	function ended(): void {
		if (isLeft) stopAll();
	}

	function stopAll(): void {
		isLeft = true;
		clearTimeout(timer);
		stops.splice(0).forEach((stop) => stop());
	}

	function tryToBegin(): void {
		beginOnce().catch((fault: unknown) => {
			// It is said on the page, and tried again.
			if (!(fault instanceof StorageFault)) throw fault;
		});
	}

	return {
		begun: beginOnce,
		start() {
			tryToBegin();
			return stopAll;
		}
	};
}
