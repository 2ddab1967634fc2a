/*
 * A captive portal or a gateway may answer 200 in our place, with a page of its own. Files keep their names from release to release, so
 * such an answer, once kept, would stay.
 */

type Answer = Pick<Response, 'status' | 'headers'>;

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

/** The type with which a file out of a pack is kept; null for files that are in none. */
export function packedType(url: string): string | null {
	const type = TYPES[url.slice(url.lastIndexOf('.') + 1)];
	return type === undefined ? null : `${type}; charset=utf-8`;
}

/** Every answer of the server's says that it is (`cli/serve/headers.ts`). */
export function isOwnAnswer({ status, headers }: Answer): boolean {
	return status === 200 && headers.get('x-waymark') === '1';
}

/** Whether what is kept under this address came from the server, or out of its pack. */
export function mayStayKept(url: string, answer: Answer): boolean {
	const type = packedType(url);
	return isOwnAnswer(answer) || (type !== null && answer.headers.get('content-type') === type);
}
