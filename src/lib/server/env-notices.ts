import * as z from 'zod';
import { notifyKey } from '#lib/domain/notices/notify-key.ts';

/* How reminders can be sent. All of it may be left out: what is not set up is not offered. */

const template = z.uuid('must be the id of a template, as the service shows it');

export const noticeVariables = {
	/** A mail server, with user and password where it wants them. */
	SMTP_URL: z
		.url({ protocol: /^smtps?$/, error: 'must be smtp://… or smtps://…, with the name of a mail server' })
		.optional(),
	/** Whom e-mails come from; push services are given it as whom to turn to. */
	NOTICE_FROM: z.email('must be an e-mail address').optional(),
	NOTIFY_URL: z
		.url({ protocol: /^https?$/, error: 'must be the address of the service' })
		.default('https://api.notifications.service.gov.uk'),
	NOTIFY_API_KEY: z.string().regex(notifyKey, 'must be a name, the service’s id and its secret').optional(),
	NOTIFY_TEXT_TEMPLATE: template.optional(),
	NOTIFY_EMAIL_TEMPLATE: template.optional(),
	/** Origins of push services beside those of the browsers, with commas between. */
	PUSH_SERVICES: z
		.string()
		.transform((text) => text.split(',').map((origin) => origin.trim()))
		.refine(
			(origins) => origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
			'must be origins with commas between, such as https://push.example'
		)
		.optional()
};

/** What is half set up, in plain words. */
export function noticeMistakes(given: Record<string, string | undefined>): string[] {
	const mistakes: string[] = [];
	if (given['SMTP_URL'] !== undefined && given['NOTICE_FROM'] === undefined)
		mistakes.push('SMTP_URL needs NOTICE_FROM, the address that e-mails come from.');
	const templates = ['NOTIFY_TEXT_TEMPLATE', 'NOTIFY_EMAIL_TEMPLATE'];
	const key = given['NOTIFY_API_KEY'];
	if (key !== undefined && notifyKey.test(key) && templates.every((name) => given[name] === undefined))
		mistakes.push('NOTIFY_API_KEY needs NOTIFY_TEXT_TEMPLATE or NOTIFY_EMAIL_TEMPLATE.');
	for (const name of templates)
		if (given[name] !== undefined && given['NOTIFY_API_KEY'] === undefined)
			mistakes.push(`${name} needs NOTIFY_API_KEY.`);
	return mistakes;
}
