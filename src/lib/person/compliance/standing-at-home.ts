import { mySide } from '#lib/domain/compliance/my-side.ts';
import type { Position } from '#lib/domain/compliance/standing.ts';
import { positionAtHome } from '#lib/i18n/compliance/standing.ts';
import type { Me } from '#lib/person/me.svelte.ts';

/** Where the person stands, in one line for Home, which shows what is asked by itself. */
export function standingAtHome(me: Me, position: Position): string {
	const unsent = 'dueOn' in position ? null : unsentSide(me, position);
	if (unsent) return `${unsent.said} ${unsent.whenSent}`;
	return positionAtHome(position, me.text.standingHome, (date) => me.date(date));
}

/** That their side of what is asked or waited for is on this phone alone, and what becomes of it; null where it is not so. */
export function unsentSide(me: Me, position: Position): { said: string; whenSent: string } | null {
	if (position.kind !== 'waiting_for_decision' && !('dueOn' in position)) return null;
	const { given, state } = mySide(me.snapshot, position);
	if (state !== 'on_this_phone') return null;
	return { said: me.text.eventNews.sideUnsent, whenSent: me.whenSentOf(given) };
}
