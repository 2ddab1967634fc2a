import { errorTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { errorCodes, type ErrorCode } from '#lib/domain/errors/codes.ts';
import type { Language } from '#lib/domain/text/language.ts';

/** Marks an answer as ours, so that a phone can tell it from a captive portal's or a proxy's. */
export const OWN_ANSWER = { 'x-waymark': '1', 'cache-control': 'no-store' } as const;

/**
 * Problem details (RFC 9457): `code` for programs, `title` for people, `instance` to quote when asking for help.
 * @param members what else this problem says
 */
export function problem(
	code: ErrorCode,
	requestId: string,
	language: Language,
	headers: HeadersInit = {},
	members: Record<string, unknown> = {}
): Response {
	const status = errorCodes[code];
	const title = errorTexts[language][code];
	const body = { type: `urn:waymark:problem:${code}`, title, status, code, instance: requestId, ...members };
	return jsonOf(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } });
}

export function ownJson(value: unknown, headers: HeadersInit = {}, status = 200): Response {
	return jsonOf(value, {
		status,
		headers: { 'content-type': 'application/json; charset=utf-8', ...headers }
	});
}

/** With its length, so that it goes in one piece, and is not packed where that saves nothing: most answers are short. */
function jsonOf(value: unknown, { status, headers }: { status: number; headers: HeadersInit }): Response {
	const text = JSON.stringify(value);
	const length = { 'content-length': String(Buffer.byteLength(text)) };
	return new Response(text, { status, headers: { ...OWN_ANSWER, ...length, ...headers } });
}
