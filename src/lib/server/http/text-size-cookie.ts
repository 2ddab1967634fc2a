import type { Cookies } from '@sveltejs/kit';
import { type RecordOf } from '#lib/domain/records/records.ts';
import { PersonRecord } from '#lib/domain/people/record.ts';

type TextSize = RecordOf<'person'>['textSize'];
const TextSize = PersonRecord.shape.textSize;
const YEAR_S = 365 * 24 * 60 * 60;

/** How large the words are on this browser: known before any script runs, and to pages without one. */
export function textSizeOf({ cookies }: { cookies: Cookies }): TextSize {
	return TextSize.safeParse(cookies.get('text-size')).data ?? 'normal';
}

/** Anything that is not a size changes nothing. */
export function setTextSizeCookie({ cookies, url }: { cookies: Cookies; url: URL }, size: unknown): void {
	const chosen = TextSize.safeParse(size);
	if (!chosen.success) return;
	cookies.set('text-size', chosen.data, {
		path: '/',
		maxAge: YEAR_S,
		sameSite: 'lax',
		httpOnly: false,
		secure: url.protocol === 'https:'
	});
}
