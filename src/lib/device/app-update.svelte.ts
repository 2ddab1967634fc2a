import { createContext } from 'svelte';
import type { WorkerWatch } from './register.ts';

/**
 * Whether the app itself is on this phone, so that it opens without signal. `none`: nobody has looked yet.
 */
export type Readiness = 'none' | 'getting_ready' | 'ready' | 'failed';

export const [useAppUpdate, provideAppUpdate] = createContext<AppUpdate>();

/** Whether this phone keeps the app, and whether a newer version of it waits. */
export class AppUpdate {
	/** True when a newer version is downloaded: offer it, never force it. */
	isWaiting = $state(false);
	readiness = $state<Readiness>('none');
	#watch: WorkerWatch | null = null;
	#isStopped = false;

	/**
	 * Registers the worker. Browser only, after the first paint.
	 * @returns how to stop watching
	 */
	start(): () => void {
		// The development server has no built worker.
		if (import.meta.env.PROD) void this.tryAgain();
		return () => {
			this.#isStopped = true;
			this.#watch?.stop();
		};
	}

	/** Fetches the app once more, where that has failed. */
	async tryAgain(): Promise<void> {
		this.#watch?.stop();
		this.readiness = 'getting_ready';
		const watcher = await import('./engine.ts').catch(() => null);
		// Without signal, or in the middle of a release: what would fetch the app cannot be had either.
		if (!watcher) {
			this.readiness = 'failed';
			return;
		}
		const watch = await watcher.watchWorker({
			onNewVersion: () => (this.isWaiting = true),
			onKept: () => (this.readiness = 'ready'),
			onFailure: () => (this.readiness = 'failed')
		});
		if (this.#isStopped) watch?.stop();
		else this.#watch = watch;
	}

	/** Reloads into the new version. The page asks first, and only when nothing is half written. */
	apply(): void {
		this.#watch?.apply();
	}
}
