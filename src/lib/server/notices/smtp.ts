import nodemailer from 'nodemailer';
import { PATIENCE_MS, type Message, type Provider, type Taken } from './provider.ts';

export interface SmtpSettings {
	/** smtp://… or smtps://…, with user and password where the server wants them. */
	url: string;
	from: string;
}

/** While it is being taken in hand, nobody can say whether the server has it. */
const HANDING_OVER = ['DATA', 'BDAT'];
const NO_SUCH_ADDRESS = [550, 551, 553];

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

function takenFrom(error: unknown): Taken {
	const { command = '', responseCode = 0 } = error as { command?: string; responseCode?: number };
	if (command === 'RCPT TO' && NO_SUCH_ADDRESS.includes(responseCode))
		return { kind: 'failed', why: 'dead_address', ends: true };
	if (responseCode >= 500) return { kind: 'later', why: 'refused' };
	if (responseCode >= 400) return { kind: 'later', why: 'provider_away' };
	return HANDING_OVER.includes(command) ? { kind: 'unknown' } : { kind: 'later', why: 'provider_away' };
}
