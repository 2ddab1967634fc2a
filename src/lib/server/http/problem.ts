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
	return new Response(
		JSON.stringify({
			type: `urn:waymark:problem:${code}`,
			title,
			status,
			code,
			instance: requestId,
			...members
		}),
		{ status, headers: { ...OWN_ANSWER, 'content-type': 'application/problem+json', ...headers } }
	);
}

export function ownJson(value: unknown, headers: HeadersInit = {}, status = 200): Response {
	return new Response(JSON.stringify(value), {
		status,
		headers: { ...OWN_ANSWER, 'content-type': 'application/json; charset=utf-8', ...headers }
	});
}
