import { createHash, ECDH } from 'node:crypto';
import webpush from 'web-push';
import { isPushService } from '#lib/domain/notices/address.ts';
import { neverBegan } from './notify.ts';
import { readPushAddress } from './push-address.ts';
import { FETCH_PATIENCE_MS, type Message, type Provider, type Taken } from './provider.ts';
import type { VapidKeys } from './vapid.ts';

export interface PushSettings {
	keys: VapidKeys;
	/** Whom a push service can turn to: an https or mailto address. */
	contact: string;
	services: readonly string[];
	now?: () => number;
}

/**
 * A browser's own push service (RFC 8030), which can read nothing of it (RFC 8291). Another try is shown in the place of the first, so
 * one that broke off may be sent again.
 */
export function pushProvider(settings: PushSettings): Provider {
	return {
		send: (message) => sendPush(settings, message),
		look: () => Promise.resolve({ kind: 'not_found' }),
		delivered: null
	};
}

async function sendPush(settings: PushSettings, message: Message): Promise<Taken> {
	const request = sealed(settings, message);
	if (request === null) return { kind: 'failed', why: 'refused', ends: true };
	try {
		const response = await fetch(request.endpoint, {
			method: request.method,
			headers: headersOf(request.headers),
			body: new Uint8Array(request.body ?? []),
			redirect: 'error',
			signal: AbortSignal.timeout(FETCH_PATIENCE_MS)
		});
		await response.body?.cancel();
		return takenBy(response.status);
	} catch (error) {
		return neverBegan(error) ? { kind: 'later', why: 'provider_away' } : { kind: 'unknown' };
	}
}

/** @returns null where nothing can ever be sealed for that phone: no service that is known, or keys that are none */
function sealed({ keys, contact, services, now = Date.now }: PushSettings, message: Message) {
	const { endpoint, readKey, secret } = readPushAddress(message.to);
	if (!isPushService(endpoint, services)) return null;
	if (!areKeys(readKey, secret)) return null;
	const topic = createHash('sha256').update(message.reference).digest('base64url').slice(0, 32);
	const { title, words, path, until } = message;
	return webpush.generateRequestDetails(
		{ endpoint, keys: { p256dh: readKey, auth: secret } },
		JSON.stringify({ title, words, path, tag: topic }),
		{
			vapidDetails: { subject: contact, ...keys },
			TTL: Math.max(60, Math.floor((until - now()) / 1_000)),
			topic,
			urgency: 'normal'
		}
	);
}

/** Asked here, as the sealing throws for what a phone gave and for settings of ours in the same way: only the first ends a phone. */
function areKeys(readKey: string, secret: string): boolean {
	const point = Buffer.from(readKey, 'base64url');
	if (point.length !== 65 || Buffer.from(secret, 'base64url').length < 16) return false;
	try {
		ECDH.convertKey(point, 'prime256v1');
		return true;
	} catch {
		return false;
	}
}

/** `fetch` counts the length itself. */
function headersOf(headers: Record<string, unknown>): [string, string][] {
	return Object.entries(headers)
		.filter(([name]) => name.toLowerCase() !== 'content-length')
		.map(([name, value]) => [name, String(value)]);
}

function takenBy(status: number): Taken {
	if (status >= 200 && status < 300) return { kind: 'sent', providerId: null };
	if (status === 404 || status === 410) return { kind: 'failed', why: 'phone_gone', ends: true };
	if (status === 429 || status >= 500) return { kind: 'later', why: 'provider_away' };
	return { kind: 'failed', why: 'refused', ends: false };
}
