import type { RequestEvent } from '@sveltejs/kit';
import { LOOKED_FOR_MS } from '#lib/server/imports/looked-pieces.ts';

type Bearer = Pick<RequestEvent, 'cookies' | 'url'>;

const NAME = 'looked_files';
const path = '/staff/admin/import';

/** The key to the files that were last looked at on this browser: with it, and only with it, they can be taken over. */
export function setLookKey({ cookies, url }: Bearer, key: string): void {
	cookies.set(NAME, key, {
		path,
		httpOnly: true,
		secure: url.protocol === 'https:',
		sameSite: 'strict',
		maxAge: LOOKED_FOR_MS / 1_000
	});
}

export function readLookKey({ cookies }: Pick<Bearer, 'cookies'>): string | null {
	return cookies.get(NAME) ?? null;
}
