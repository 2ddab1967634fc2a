import type { NoticeOffer } from '#lib/domain/notices/offer.ts';

/** By which ways this service can remind somebody; null where it cannot be reached. */
export async function readNoticeOffer(fetchAnswer: typeof fetch): Promise<NoticeOffer | null> {
	const response = await fetchAnswer('/api/v1/notices').catch(() => null);
	if (!response?.ok) return null;
	// A captive portal answers with a page of its own.
	const answer = (await response.json().catch(() => null)) as Partial<NoticeOffer> | null;
	return typeof answer?.text === 'boolean' ? (answer as NoticeOffer) : null;
}

/** Whether this browser can be sent anything while the app is closed. */
export function canBePushed(): boolean {
	return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

export async function isPushedHere(): Promise<boolean> {
	return (await subscriptionHere()) !== null;
}

async function subscriptionHere(): Promise<PushSubscription | null> {
	const registration = await navigator.serviceWorker.getRegistration();
	return (await registration?.pushManager.getSubscription()) ?? null;
}

interface PushedHere {
	endpoint: string;
	readKey: string;
	secret: string;
}

/**
 * Asks the phone, and then its browser's push service. To be called at a tap, and never before.
 * @returns what the server needs to reach this phone; `blocked` where its owner said no to their phone, `failed` where it did not work
 */
export async function askForPushes(pushKey: string): Promise<PushedHere | 'blocked' | 'failed'> {
	if ((await Notification.requestPermission()) !== 'granted') return 'blocked';
	const { pushManager } = await navigator.serviceWorker.ready;
	// One that was asked for with another key, such as another server's, takes nothing of ours.
	await (await pushManager.getSubscription())?.unsubscribe();
	const made = await pushManager
		.subscribe({ userVisibleOnly: true, applicationServerKey: pushKey })
		.catch((error: unknown) => {
			if (error instanceof DOMException) return null;
			throw error;
		});
	const { endpoint, keys } = made?.toJSON() ?? {};
	if (!endpoint || !keys?.['p256dh'] || !keys['auth']) return 'failed';
	return { endpoint, readKey: keys['p256dh'], secret: keys['auth'] };
}

/** Lets go of it on this phone too. */
export async function stopPushesHere(): Promise<void> {
	await (await subscriptionHere())?.unsubscribe();
}

/**
 * For whoever signs out on this phone: what comes next on it is somebody else's to see. The server learns of it by the next push, which
 * the browser's service refuses. Signing out goes on where the browser cannot let go.
 */
export async function leaveNoPushes(): Promise<void> {
	if (!canBePushed()) return;
	try {
		await stopPushesHere();
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
	}
}
