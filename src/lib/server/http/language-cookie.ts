import type { Cookies } from '@sveltejs/kit';
import type { Language } from '#lib/domain/text/language.ts';

const YEAR_S = 365 * 24 * 60 * 60;

/** The choice of language on this browser. No secret: the shell reads it before it has anything else. */
export function setLanguageCookie(
	{ cookies, url }: { cookies: Cookies; url: URL },
	language: Language
): void {
	cookies.set('language', language, {
		path: '/',
		maxAge: YEAR_S,
		sameSite: 'lax',
		httpOnly: false,
		secure: url.protocol === 'https:'
	});
}
