import {
	createDecipheriv,
	createECDH,
	createHmac,
	createPublicKey,
	hkdfSync,
	randomBytes,
	verify
} from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/* What reminders are sent to in tests: servers that speak the real protocols, and can be told to misbehave. */

export interface Mail {
	to: string;
	/** As it lay on the wire. */
	raw: string;
	messageId: string;
}

export interface MailServer {
	url: string;
	got: Mail[];
	/** What it says to the next addresses; null takes all. */
	refuse: { code: number; words: string } | null;
	/** Breaks off after it has taken a mail, and before it says so. */
	breakOff: boolean;
	close(): Promise<void>;
}

export async function openMailServer(): Promise<MailServer> {
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onRcptTo(_address, _session, done) {
			if (state.refuse === null) return done();
			done(Object.assign(new Error(state.refuse.words), { responseCode: state.refuse.code }));
		},
		onData(stream, session, done) {
			let raw = '';
			stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
			stream.on('end', () => {
				const to = session.envelope.rcptTo[0]?.address ?? '';
				state.got.push({ to, raw, messageId: /^message-id: (.*)$/im.exec(raw)?.[1] ?? '' });
				if (!state.breakOff) return done();
				for (const line of lines) line.destroy();
			});
		}
	});
	const listening = server.listen(0, '127.0.0.1') as unknown as Server;
	const lines = new Set<Socket>();
	listening.on('connection', (line) => {
		lines.add(line);
		line.on('close', () => lines.delete(line));
	});
	await once(listening, 'listening');
	const { port } = listening.address() as AddressInfo;
	const state: MailServer = {
		url: `smtp://127.0.0.1:${port}`,
		got: [],
		refuse: null,
		breakOff: false,
		close: () => new Promise((closed) => server.close(() => closed()))
	};
	return state;
}

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506';
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';
export const API_KEY = `waymark-${SERVICE}-${SECRET}`;
export const TEMPLATE = 'f33517ff-2a88-4f6e-b855-c550268ce08a';

export interface Text {
	id: string;
	reference: string;
	to: string;
	words: string;
	status: string;
}

export interface TextServer {
	url: string;
	got: Text[];
	/** How it answers the next requests to send: well, with a status, or by breaking off once it has taken them. Hung, it answers none at all. */
	mood: 'well' | 'break_off' | 'hang' | { status: number; error: string; message: string };
	/** How many requests it was asked to send. */
	asked: number;
	close(): Promise<void>;
}

/** After https://docs.notifications.service.gov.uk/rest-api.html: a token for each request, a reference, a status to ask for. */
export async function openTextServer(): Promise<TextServer> {
	const server = createServer(
		(request, response) =>
			void answer(request).then(
				({ status, body }) => {
					response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
				},
				() => request.socket.destroy()
			)
	);
	const url = await listen(server);
	const state: TextServer = { url, got: [], mood: 'well', asked: 0, close: () => shut(server) };
	const answer = async (request: IncomingMessage) => {
		const { pathname, searchParams } = new URL(request.url ?? '', url);
		if (state.mood === 'hang') return new Promise<never>(() => undefined);
		if (!isSigned(request.headers.authorization)) return refusal(403, 'AuthError', 'Invalid token');
		if (request.method === 'GET') {
			const reference = searchParams.get('reference');
			if (pathname === '/v2/notifications')
				return {
					status: 200,
					body: { notifications: state.got.filter((text) => text.reference === reference) }
				};
			const held = state.got.find(({ id }) => pathname === `/v2/notifications/${id}`);
			// As over there: whom it went to, as it was asked for.
			return held
				? { status: 200, body: { ...held, phone_number: held.to } }
				: refusal(404, 'NoResultFound', 'No result found');
		}
		const said = JSON.parse((await bodyOf(request)).toString()) as {
			phone_number: string;
			template_id: string;
			reference: string;
			personalisation: { words: string };
		};
		state.asked += 1;
		if (said.template_id !== TEMPLATE) return refusal(400, 'BadRequestError', 'Template not found');
		if (typeof state.mood === 'object')
			return refusal(state.mood.status, state.mood.error, state.mood.message);
		const id = `text-${state.got.length + 1}`;
		const { reference, phone_number: to, personalisation } = said;
		state.got.push({ id, reference, to, words: personalisation.words, status: 'sending' });
		if (state.mood === 'break_off') throw new Error('as if the line broke');
		return { status: 201, body: { id, reference } };
	};
	return state;
}

function refusal(status: number, error: string, message: string) {
	return { status, body: { status_code: status, errors: [{ error, message }] } };
}

function isSigned(authorization = ''): boolean {
	const [head = '', body = '', signature] = authorization.replace(/^Bearer /, '').split('.');
	const expected = createHmac('sha256', SECRET).update(`${head}.${body}`).digest('base64url');
	const claims = JSON.parse(Buffer.from(body, 'base64url').toString() || '{}') as {
		iss?: string;
		iat?: number;
	};
	const isNow = Math.abs(Date.now() / 1_000 - (claims.iat ?? 0)) < 30;
	return signature === expected && claims.iss === SERVICE && isNow;
}

export interface Pushed {
	topic: string;
	ttl: number;
	/** What the phone reads, once it has opened it. */
	said: { title: string; words: string; path: string; tag: string };
	/** Whom the push service can turn to. */
	contact: string;
}

export interface PushServer {
	origin: string;
	got: Pushed[];
	status: number;
	/** A phone that asks for pushes, as its browser would. */
	phone(): { endpoint: string; readKey: string; secret: string };
	close(): Promise<void>;
}

/** A push service and the phones behind it: it checks who signed (RFC 8292), and they open what is sealed for them (RFC 8291). */
export async function openPushServer(): Promise<PushServer> {
	const phones = new Map<string, { pair: ReturnType<typeof createECDH>; secret: Buffer }>();
	const server = createServer((request, response) => {
		void bodyOf(request).then((body) => {
			const phone = phones.get(request.url ?? '');
			if (state.status !== 201 || !phone) return response.writeHead(phone ? state.status : 410).end();
			const contact = signedBy(request.headers.authorization ?? '', origin);
			const said = JSON.parse(opened(body, phone)) as Pushed['said'];
			const { topic, ttl } = request.headers;
			state.got.push({ topic: String(topic), ttl: Number(ttl), said, contact });
			return response.writeHead(201).end();
		});
	});
	const origin = await listen(server);
	const state: PushServer = {
		origin,
		got: [],
		status: 201,
		phone() {
			const pair = createECDH('prime256v1');
			pair.generateKeys();
			const secret = randomBytes(16);
			const path = `/push/${phones.size + 1}`;
			phones.set(path, { pair, secret });
			return {
				endpoint: `${origin}${path}`,
				readKey: pair.getPublicKey('base64url'),
				secret: secret.toString('base64url')
			};
		},
		close: () => shut(server)
	};
	return state;
}

/** @returns the contact in the token. @throws Error where it was not signed with the key that it names */
function signedBy(authorization: string, audience: string): string {
	const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? [];
	const [head = '', body = '', signature = ''] = token.split('.');
	const point = Buffer.from(key, 'base64url');
	const publicKey = createPublicKey({
		format: 'jwk',
		key: {
			kty: 'EC',
			crv: 'P-256',
			x: point.subarray(1, 33).toString('base64url'),
			y: point.subarray(33).toString('base64url')
		}
	});
	const isRight = verify(
		'sha256',
		Buffer.from(`${head}.${body}`),
		{ key: publicKey, dsaEncoding: 'ieee-p1363' },
		Buffer.from(signature, 'base64url')
	);
	const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { aud: string; sub: string };
	if (!isRight || claims.aud !== audience) throw new Error('not signed as it must be');
	return claims.sub;
}

/** One record of `aes128gcm` (RFC 8188), with keys agreed as RFC 8291 says. */
function opened(
	body: Buffer,
	{ pair, secret }: { pair: ReturnType<typeof createECDH>; secret: Buffer }
): string {
	const salt = body.subarray(0, 16);
	const keyLength = body.readUInt8(20);
	const theirs = body.subarray(21, 21 + keyLength);
	const sealed = body.subarray(21 + keyLength);
	const agreed = pair.computeSecret(theirs);
	const about = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), theirs]);
	const input = Buffer.from(hkdfSync('sha256', agreed, secret, about, 32));
	const key = Buffer.from(hkdfSync('sha256', input, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16));
	const nonce = Buffer.from(hkdfSync('sha256', input, salt, Buffer.from('Content-Encoding: nonce\0'), 12));
	const decipher = createDecipheriv('aes-128-gcm', key, nonce);
	decipher.setAuthTag(sealed.subarray(-16));
	const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
	return plain.subarray(0, plain.lastIndexOf(2)).toString();
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

async function listen(server: Server): Promise<string> {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function shut(server: Server): Promise<void> {
	server.closeAllConnections();
	await new Promise((closed) => server.close(closed));
}
