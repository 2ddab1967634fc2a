/*
 * Puts the service worker in place after the first paint and watches for newer versions of the app. It never reloads by
 * itself: a half-written report is worth more than a new version.
 */

export interface WorkerEvents {
	/** A new version is downloaded and waits until the person agrees. */
	onNewVersion: () => void;
	/** The app is on this phone, and opens without signal. */
	onKept: () => void;
	/** The app could not be kept on this phone, and no earlier version of it is here: it will not open without signal. */
	onFailure: () => void;
}

export interface WorkerWatch {
	/** Changes to the waiting version and reloads. Call it only when nothing is half written. */
	apply(): void;
	stop(): void;
}

const CHECK_EVERY_MS = 12 * 3_600_000;
const CHECK_AGAIN_AFTER_MS = 3_600_000;

/** Resolves once the worker is registered; null where this browser has none, or could not fetch it. */
export async function watchWorker(events: WorkerEvents): Promise<WorkerWatch | null> {
	if (!('serviceWorker' in navigator)) {
		events.onFailure();
		return null;
	}
	try {
		const registration = await navigator.serviceWorker.register('/service-worker.js', {
			updateViaCache: 'none'
		});
		return watch(registration, events);
	} catch (error) {
		// A browser that forbids workers and a download that broke off say the same: not kept on this phone.
		if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
		events.onFailure();
		return null;
	}
}

function watch(registration: ServiceWorkerRegistration, events: WorkerEvents): WorkerWatch {
	const stopped = new AbortController();
	const { signal } = stopped;
	let checkedAt = Date.now();

	function follow(worker: ServiceWorker | null) {
		worker?.addEventListener('statechange', () => note(worker), { signal });
	}

	function note(worker: ServiceWorker) {
		// Without a controller this is the first version ever: it replaces nothing.
		if (worker.state === 'installed' && navigator.serviceWorker.controller) events.onNewVersion();
		if (worker.state === 'activated') events.onKept();
		// An earlier version that goes on working opens without signal as before.
		if (worker.state === 'redundant' && !registration.active && !registration.waiting) events.onFailure();
	}

	async function check() {
		checkedAt = Date.now();
		await registration.update().catch((error: unknown) => {
			// No signal is no failure: the next check will do.
			if (!(error instanceof TypeError)) throw error;
		});
		registration.active?.postMessage({ type: 'CHECK_CONTROL' });
	}

	function checkWhenBack() {
		const visible = document.visibilityState === 'visible';
		if (visible && Date.now() - checkedAt > CHECK_AGAIN_AFTER_MS) void check();
	}

	if (registration.waiting && navigator.serviceWorker.controller) events.onNewVersion();
	if (registration.active) events.onKept();
	follow(registration.installing);
	if (!registration.active) follow(registration.waiting);
	registration.addEventListener('updatefound', () => follow(registration.installing), { signal });
	document.addEventListener('visibilitychange', checkWhenBack, { signal });
	const timer = setInterval(() => void check(), CHECK_EVERY_MS);

	return {
		apply: () => {
			const reload = () => location.reload();
			navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true, signal });
			registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
		},
		stop: () => {
			stopped.abort();
			clearInterval(timer);
		}
	};
}
