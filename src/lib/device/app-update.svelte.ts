import { watchWorker, type WorkerWatch } from './register.ts';

/** Whether this phone keeps the app, and whether a newer version of it waits. */
export class AppUpdate {
	/** True when a newer version is downloaded: offer it, never force it. */
	ready = $state(false);
	/** True when the app could not be kept on this phone, so that it may not open without signal. */
	failed = $state(false);
	#watch: WorkerWatch | null = null;

	/**
	 * Registers the worker. Browser only, after the first paint.
	 * @returns how to stop watching
	 */
	start(): () => void {
		let stopped = false;
		const begin = async () => {
			const watch = await watchWorker({
				onReady: () => (this.ready = true),
				onFailure: () => (this.failed = true)
			});
			if (stopped) watch?.stop();
			else this.#watch = watch;
		};
		// The development server has no built worker.
		if (import.meta.env.PROD) void begin();
		return () => {
			stopped = true;
			this.#watch?.stop();
		};
	}

	/** Reloads into the new version. The page asks first, and only when nothing is half written. */
	apply(): void {
		this.#watch?.apply();
	}
}
