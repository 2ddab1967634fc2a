import nodemailer from 'nodemailer';
import { BEFORE_ANYTHING } from './notify.ts';
import { PATIENCE_MS, type Message, type Provider, type Taken } from './provider.ts';

export interface SmtpSettings {
	/** smtp://… or smtps://…, with user and password where the server wants them. */
	url: string;
	from: string;
}

const NO_SUCH_ADDRESS = [550, 551, 553];
/** The server's rules, such as relaying that it denies to us (RFC 3463, 3.8): that says nothing of the address. */
const OWN_RULES = /^\d{3}[ -]5\.7\./;

/** What comes before the mail itself. */
const BEFORE_MAIL = /^(?:API|EHLO|HELO|LHLO|STARTTLS|AUTH|MAIL FROM|RCPT TO)/;
const NO_CONNECTION = [...BEFORE_ANYTHING, 'EDNS', 'ETLS'];
const NO_SESSION = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'];

/** A mail server. It says whether it took something, and never whether that arrived. */
export function smtpProvider({ url, from }: SmtpSettings): Provider {
	const transport = nodemailer.createTransport({
		url,
		connectionTimeout: PATIENCE_MS,
		greetingTimeout: PATIENCE_MS,
		socketTimeout: PATIENCE_MS,
		dnsTimeout: PATIENCE_MS,
		disableFileAccess: true,
		disableUrlAccess: true
	});
	const domain = from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '');
	return {
		async send({ reference, to, title, words }: Message): Promise<Taken> {
			try {
				await transport.sendMail({
					from,
					to: { name: '', address: to },
					subject: title,
					text: words,
					// The same at every try: whoever gets it twice keeps one.
					messageId: `<${reference}@${domain}>`,
					headers: { 'auto-submitted': 'auto-generated' }
				});
				return { kind: 'sent', providerId: null };
			} catch (error) {
				return takenFrom(error);
			}
		},
		look: () => Promise.resolve({ kind: 'cannot_tell' }),
		delivered: null
	};
}

/** What the mailer says of an error: the code of the system may stand in either. */
interface MailFault {
	command?: string;
	code?: string;
	originalCode?: string;
	timeoutType?: string;
	responseCode?: number;
	response?: string;
}

function takenFrom(error: unknown): Taken {
	const fault = error as MailFault;
	const { command = '', responseCode = 0, response = '' } = fault;
	if (command === 'RCPT TO' && NO_SUCH_ADDRESS.includes(responseCode) && !OWN_RULES.test(response))
		return { kind: 'failed', why: 'dead_address', ends: true };
	if (responseCode >= 500) return { kind: 'later', why: 'refused' };
	if (responseCode >= 400 || isBeforeMail(fault)) return { kind: 'later', why: 'provider_away' };
	return { kind: 'unknown' };
}

/** Whether the mail had surely not begun. A line that breaks is told in the same words before the mail and after it. */
function isBeforeMail({ command = '', code = '', originalCode = '', timeoutType = '' }: MailFault): boolean {
	return (
		BEFORE_MAIL.test(command) ||
		NO_CONNECTION.includes(code) ||
		NO_CONNECTION.includes(originalCode) ||
		NO_SESSION.includes(timeoutType)
	);
}
