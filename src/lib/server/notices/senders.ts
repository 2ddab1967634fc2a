import { mailtoOf } from '#lib/domain/text/links.ts';
import type { NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import type { Key } from '#lib/server/db/keys.ts';
import type { Environment } from '#lib/server/env.ts';
import { notifyProvider } from './notify.ts';
import type { Offered } from './offered.ts';
import type { Provider } from './provider.ts';
import { pushProvider } from './push.ts';
import { smtpProvider } from './smtp.ts';
import { vapidKeys } from './vapid.ts';

type Settings = Pick<
	Environment,
	| 'ORIGIN'
	| 'SMTP_URL'
	| 'NOTICE_FROM'
	| 'NOTIFY_URL'
	| 'NOTIFY_API_KEY'
	| 'NOTIFY_TEXT_TEMPLATE'
	| 'NOTIFY_EMAIL_TEMPLATE'
	| 'PUSH_SERVICES'
>;

/** Who sends by which way, by what the operator has set up, and what people are offered by it. */
export function sendersOf(
	settings: Settings,
	key: Key
): { providers: Partial<Record<NoticeWay, Provider>>; offered: Offered } {
	const keys = vapidKeys(key);
	const services = settings.PUSH_SERVICES ?? [];
	const text = notify(settings, 'text', settings.NOTIFY_TEXT_TEMPLATE);
	const email = mailServer(settings) ?? notify(settings, 'email', settings.NOTIFY_EMAIL_TEMPLATE);
	return {
		providers: {
			push: pushProvider({ keys, contact: contactOf(settings), services }),
			...(text && { text }),
			...(email && { email })
		},
		offered: {
			text: text !== null,
			email: email !== null,
			pushKey: keys.publicKey,
			pushServices: services
		}
	};
}

function notify(settings: Settings, kind: 'text' | 'email', template: string | undefined): Provider | null {
	const { NOTIFY_URL: url, NOTIFY_API_KEY: apiKey } = settings;
	return apiKey === undefined || template === undefined
		? null
		: notifyProvider(kind, { url, apiKey, template });
}

function mailServer({ SMTP_URL: url, NOTICE_FROM: from }: Settings): Provider | null {
	return url === undefined || from === undefined ? null : smtpProvider({ url, from });
}

/** Push services want somebody to turn to: an address on https, or one to write to. */
function contactOf({ NOTICE_FROM, ORIGIN }: Settings): string {
	const address = NOTICE_FROM ?? 'nobody@localhost.invalid';
	return NOTICE_FROM === undefined && ORIGIN.startsWith('https:') ? ORIGIN : (mailtoOf(address) ?? ORIGIN);
}
