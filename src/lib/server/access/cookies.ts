import type { Cookies } from '@sveltejs/kit';
import { PERSON_COOKIE, SIGNED_OUT_HERE } from '#lib/domain/access/person-cookie.ts';
import { longestSessionMs } from './sessions.ts';

/** What of a request event says who it is. */
export interface CookieBearer {
	cookies: Cookies;
	url: URL;
}

export interface AuthTokens {
	session: string | undefined;
	device: string | undefined;
	/** Marks of those who signed in here with a password: see `known-browser.ts`. */
	known?: string | undefined;
}

/** The longest that browsers keep a cookie. */
const DEVICE_COOKIE_S = 400 * 24 * 60 * 60;

type CookieName = 'session' | 'device' | 'known';

/** The tokens that came with a request. Over https only the `__Host-` cookies count: no other site or path can plant those. */
export function readAuthTokens({ cookies, url }: CookieBearer): AuthTokens {
	return {
		session: cookies.get(nameOf('session', url)),
		device: cookies.get(nameOf('device', url)),
		known: cookies.get(nameOf('known', url))
	};
}

/** The server decides when a session ends; the cookie only has to last as long as the longest. */
export function setSessionCookie(bearer: CookieBearer, token: string): void {
	set(bearer, 'session', token, Math.floor(longestSessionMs / 1000));
	forgetPersonHere(bearer);
}

export function dropSessionCookie(bearer: CookieBearer): void {
	const { cookies, url } = bearer;
	cookies.delete(nameOf('session', url), { path: '/', secure: isSecure(url) });
	forgetPersonHere(bearer);
}

/** The phone's own copy of a plan is shown again only once the server has said whose session this now is. */
function forgetPersonHere({ cookies, url }: CookieBearer): void {
	cookies.set(PERSON_COOKIE, SIGNED_OUT_HERE, {
		path: '/',
		httpOnly: false,
		secure: isSecure(url),
		sameSite: 'lax',
		maxAge: DEVICE_COOKIE_S
	});
}

export function setDeviceCookie(bearer: CookieBearer, token: string): void {
	set(bearer, 'device', token, DEVICE_COOKIE_S);
}

export function setKnownCookie(bearer: CookieBearer, marks: string): void {
	set(bearer, 'known', marks, DEVICE_COOKIE_S);
}

function set({ cookies, url }: CookieBearer, name: CookieName, token: string, maxAge: number): void {
	cookies.set(nameOf(name, url), token, {
		path: '/',
		httpOnly: true,
		secure: isSecure(url),
		sameSite: 'lax',
		maxAge
	});
}

function nameOf(name: CookieName, url: URL): string {
	return isSecure(url) ? `__Host-${name}` : name;
}

/** `url` carries the configured ORIGIN, so this is the service's own scheme even behind a proxy. */
function isSecure(url: URL): boolean {
	return url.protocol === 'https:';
}
