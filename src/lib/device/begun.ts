import { NotFetched } from './faults.ts';

/** Nobody waits for it; whoever does something asks sooner. */
const AGAIN_MS = 15_000;

/**
 * What is begun once, however many ask for it. Where a part of it could not be fetched it is begun again for whoever asks next,
 * and by itself after a while.
 */
export class Begun<Result> {
	readonly #work: () => Promise<Result>;
	readonly #onNotFetched: (fault: NotFetched) => void;
	#running: Promise<Result> | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(work: () => Promise<Result>, onNotFetched: (fault: NotFetched) => void) {
		this.#work = work;
		this.#onNotFetched = onNotFetched;
	}

	/** For whoever does not wait for it. */
	begin(): void {
		this.ready().catch((fault: unknown) => {
			// It is noted, and begun again.
			if (!(fault instanceof NotFetched)) throw fault;
		});
	}

	/** @throws NotFetched */
	ready(): Promise<Result> {
		return (this.#running ??= this.#work().catch((fault: unknown) => {
			if (fault instanceof NotFetched) this.#beginLater(fault);
			throw fault;
		}));
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#beginLater(fault: NotFetched): void {
		this.#running = null;
		this.#onNotFetched(fault);
		this.stop();
		this.#timer = setTimeout(() => this.begin(), AGAIN_MS);
	}
}
