import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { notifyKey } from '#lib/domain/notices/notify-key.ts';
import {
	FETCH_PATIENCE_MS,
	type Delivered,
	type Found,
	type Message,
	type Provider,
	type Taken
} from './provider.ts';

/** A service in the shape of GOV.UK Notify: https://docs.notifications.service.gov.uk/rest-api.html */
export interface NotifySettings {
	url: string;
	apiKey: string;
	/** A template of the service's own that holds one field, `words`; for an e-mail also `title`. */
	template: string;
	now?: () => number;
	/** How long an answer is waited for. */
	patienceMs?: number;
}

const Sent = z.object({ id: z.string() });
const Refusal = z.object({ errors: z.array(z.object({ error: z.string(), message: z.string() })) });
const Held = z.object({
	id: z.string(),
	status: z.string(),
	phone_number: z.string().nullish(),
	email_address: z.string().nullish()
});
const List = z.object({ notifications: z.array(Held) });

export function notifyProvider(kind: 'text' | 'email', settings: NotifySettings): Provider {
	const path = kind === 'text' ? 'sms' : 'email';
	const field = kind === 'text' ? 'phone_number' : 'email_address';
	return {
		async send({ reference, to, title, words }: Message): Promise<Taken> {
			const personalisation = kind === 'text' ? { words } : { title, words };
			const body = { [field]: to, template_id: settings.template, personalisation, reference };
			const answer = await ask(settings, 'POST', `/v2/notifications/${path}`, body);
			// A request that broke off may have been read.
			if (answer === 'not_reached') return { kind: 'later', why: 'provider_away' };
			if (answer === 'broke_off') return { kind: 'unknown' };
			if (answer.status === 201) return { kind: 'sent', providerId: Sent.parse(answer.body).id };
			return refusedBy(answer, field);
		},
		async look(reference): Promise<Found> {
			const query = `?reference=${encodeURIComponent(reference)}`;
			const answer = await ask(settings, 'GET', `/v2/notifications${query}`);
			if (isNoAnswer(answer)) return { kind: 'no_answer' };
			if (answer.status !== 200) return { kind: 'cannot_tell' };
			const [held] = List.parse(answer.body).notifications;
			return held ? { kind: 'found', providerId: held.id } : { kind: 'not_found' };
		},
		async delivered(providerId): Promise<Delivered> {
			const answer = await ask(settings, 'GET', `/v2/notifications/${encodeURIComponent(providerId)}`);
			if (isNoAnswer(answer)) return { kind: 'no_answer' };
			if (answer.status !== 200) return { kind: 'not_yet' };
			const held = Held.parse(answer.body);
			return statusOf(held.status, held[field] ?? null);
		}
	};
}

function statusOf(status: string, to: string | null): Delivered {
	if (status === 'delivered') return { kind: 'arrived' };
	if (status === 'permanent-failure') return { kind: 'failed', why: 'dead_address', ends: true, to };
	if (status === 'temporary-failure') return { kind: 'failed', why: 'not_reached', ends: false, to };
	if (status === 'technical-failure') return { kind: 'failed', why: 'provider_away', ends: false, to };
	return { kind: 'not_yet' };
}

type Unanswered = 'not_reached' | 'broke_off';

interface Answer {
	status: number;
	body: unknown;
}

/** Our key, how often we ask, or their service: all of these may be well again later. */
function isNoAnswer(answer: Answer | Unanswered): answer is Unanswered {
	return typeof answer === 'string' || [401, 403, 408, 429].includes(answer.status) || answer.status >= 500;
}

/** What is wrong with our settings or with their service may be well again later; what is wrong with the address will not. */
function refusedBy({ status, body }: Answer, field: string): Taken {
	if (status >= 500) return { kind: 'later', why: 'provider_away' };
	const said = Refusal.safeParse(body).data?.errors ?? [];
	const isAddress = said.some(
		({ error, message }) => error === 'ValidationError' && message.startsWith(field)
	);
	if (status === 400 && isAddress) return { kind: 'failed', why: 'dead_address', ends: true };
	return { kind: 'later', why: 'refused' };
}

async function ask(
	settings: NotifySettings,
	method: 'GET' | 'POST',
	path: string,
	body?: object
): Promise<Answer | Unanswered> {
	try {
		const response = await fetch(new URL(path, settings.url), {
			method,
			headers: { authorization: `Bearer ${token(settings)}`, 'content-type': 'application/json' },
			body: body === undefined ? null : JSON.stringify(body),
			redirect: 'error',
			signal: AbortSignal.timeout(settings.patienceMs ?? FETCH_PATIENCE_MS)
		});
		return { status: response.status, body: await response.json().catch(() => null) };
	} catch (error) {
		return neverBegan(error) ? 'not_reached' : 'broke_off';
	}
}

export const BEFORE_ANYTHING = [
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'UND_ERR_CONNECT_TIMEOUT'
];

/** Whether a request failed before a byte of it was on its way. */
export function neverBegan(error: unknown): boolean {
	const cause: unknown = error instanceof Error ? error.cause : null;
	const errors = cause instanceof AggregateError ? (cause.errors as unknown[]) : [cause];
	return errors.every(isBeforeAnything);
}

/** Of a line that was there, a time-out says nothing; of one that was being made, that it never was. */
function isBeforeAnything(error: unknown): boolean {
	if (!(error instanceof Error) || !('code' in error)) return false;
	const isConnecting = 'syscall' in error && error.syscall === 'connect';
	return BEFORE_ANYTHING.includes(String(error.code)) || (error.code === 'ETIMEDOUT' && isConnecting);
}

/** Signed for each request: a clock that is half a minute off is refused over there. */
function token({ apiKey, now = Date.now }: NotifySettings): string {
	const [, service = '', secret = ''] = notifyKey.exec(apiKey) ?? [];
	const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
	const signed = `${part({ typ: 'JWT', alg: 'HS256' })}.${part({ iss: service, iat: Math.floor(now() / 1_000) })}`;
	return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
