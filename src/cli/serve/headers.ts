import type { Environment } from '#lib/server/env.ts';

type Header = [name: string, value: string];

const ALWAYS: Header[] = [
	// A phone tells our answers from a captive portal's by it, also those that no page or route of ours has made.
	['X-Waymark', '1'],
	['X-Content-Type-Options', 'nosniff']
];

/** What a browser reads of a document. On the files of a page they would weigh more than some of the files. */
const OF_DOCUMENTS: Header[] = [
	['X-Frame-Options', 'DENY'],
	['Referrer-Policy', 'same-origin'],
	['Cross-Origin-Opener-Policy', 'same-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()']
];

/** Asked again each time: a phone that keeps an old worker or shell for a day would run an old Waymark for a day. */
const REVALIDATED: Header = ['Cache-Control', 'no-cache'];
const IMMUTABLE = '/_app/immutable/';

const ONE_YEAR = 31_536_000;

/** Headers for any answer, by its path; what the application sets itself replaces them. */
export function defaultHeaders({
	secureCookies
}: Pick<Environment, 'secureCookies'>): (path: string) => Header[] {
	const secure: Header[] = secureCookies ? [['Strict-Transport-Security', `max-age=${ONE_YEAR}`]] : [];
	const others = [...ALWAYS, ...OF_DOCUMENTS, ...secure, REVALIDATED];
	return (path) => (isImmutable(path) ? ALWAYS : others);
}

/** By the path as Kit reads it: a raw one may begin as a file's, and go back to a page's. */
function isImmutable(path: string): boolean {
	const address = `http://host${path}`;
	return URL.canParse(address) && new URL(address).pathname.startsWith(IMMUTABLE);
}
